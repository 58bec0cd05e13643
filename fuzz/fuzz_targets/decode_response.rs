//! Whatever a service sends: no panic, the body is kept as it came, and a strict reading agrees with a lenient one
//! that had nothing to report.
#![no_main]

mod response;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|body: &[u8]| {
    let lenient = response::call(200, "application/json", body, false);
    let strict = response::call(200, "application/json", body, true);
    match (lenient, strict) {
        (Ok(lenient), strict) => {
            assert_eq!(lenient.raw().body(), body);
            for mismatch in lenient.mismatches() {
                assert!(!mismatch.expected.is_empty());
                let _ = mismatch.to_string();
            }
            match strict {
                Ok(strict) => assert_eq!(format!("{:?}", *lenient), format!("{:?}", *strict)),
                Err(_) => assert!(!lenient.mismatches().is_empty()),
            }
        }
        (Err(error), strict) => {
            assert!(strict.is_err());
            let _ = error.to_string();
        }
    }
});
