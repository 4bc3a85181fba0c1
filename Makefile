# Everything a person needs: `make demo` to see it, `make test` to trust it.

.PHONY: help demo test build install dist goldens format clean

help:
	@echo "make demo     render the example sheets into Output/"
	@echo "make test     build and run every test"
	@echo "make dist     one archive whose binary needs nothing installed"
	@echo "make goldens  write Output/ and the other recorded files again"
	@echo "make format   format the Swift code"

demo: build
	@.build/debug/milepost render Templates/Sheets --document all --output Output
	@echo "Open Output/executive-bonus.proposal.html in a browser."

test: install
	swift build --build-tests
	swift test --skip-build

build: install
	@swift build --product milepost

# libcmark is the one library that is not a Swift package.
install:
	@.ci/install-libcmark

dist: install
	@.ci/dist

# A test that records fails its run, so that nothing is accepted unseen; look at the difference.
goldens: install
	-MILEPOST_RECORD=1 swift test --filter "GoldenTests|RulePageTests|FirstMinuteTests"
	@git --no-pager diff --stat

format:
	swift format --in-place --recursive Package.swift Sources Tests Templates

clean:
	rm -rf .build
