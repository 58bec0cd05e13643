// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyConcernNecessity`, from `sas/ModifyConcernNecessity.md`.

use alicloud_runtime::codegen::*;

/// Sets which priorities of vulnerability fixing the account cares about.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ModifyConcernNecessityRequest::new();
/// let reply = client.modify_concern_necessity(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyConcernNecessityRequest {
    /// Grades of urgency that are shown, joined by commas.
    pub concern_necessity: Option<String>,
}

impl ModifyConcernNecessityRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ConcernNecessity`.
    pub fn concern_necessity(mut self, value: impl Into<String>) -> Self {
        self.concern_necessity = Some(value.into());
        self
    }
}

request! {
    ModifyConcernNecessityRequest {
        "ConcernNecessity" => concern_necessity: query,
    }
}

impl Operation for ModifyConcernNecessityRequest {
    type Response = ModifyConcernNecessityResponse;
    type Error = ModifyConcernNecessityError;
    const INFO: OperationInfo = super::operation("ModifyConcernNecessity");
    const ERRORS: &'static [ModifyConcernNecessityError] = &[
        ModifyConcernNecessityError::NoPermission,
        ModifyConcernNecessityError::ServerError,
    ];
}

/// Response to [`ModifyConcernNecessityRequest`].
pub type ModifyConcernNecessityResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyConcernNecessityRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ModifyConcernNecessityError = super::DocumentedError;
