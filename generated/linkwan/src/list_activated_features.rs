// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListActivatedFeatures`, from `linkwan/ListActivatedFeatures.md`.

use alicloud_runtime::codegen::*;

/// Lists the platform features that the account can use.
///
/// ```no_run
/// # async fn example(client: alicloud_linkwan::Client) -> Result<(), alicloud_linkwan::Error> {
/// let request = alicloud_linkwan::ListActivatedFeaturesRequest::new();
/// let reply = client.list_activated_features(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListActivatedFeaturesRequest {
    /// Deployment in which the features are asked for: `IotInstance` for one of IoT Platform; empty for
    /// the public one.
    pub environment: Option<String>,
}

impl ListActivatedFeaturesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Environment`.
    pub fn environment(mut self, value: impl Into<String>) -> Self {
        self.environment = Some(value.into());
        self
    }
}

request! {
    ListActivatedFeaturesRequest {
        "Environment" => environment: query,
    }
}

impl Operation for ListActivatedFeaturesRequest {
    type Response = ListActivatedFeaturesResponse;
    type Error = ListActivatedFeaturesError;
    const INFO: OperationInfo = super::operation("ListActivatedFeatures")
        .success_flag("Success")
        .read_only();
    const ERRORS: &'static [ListActivatedFeaturesError] = &[
        ListActivatedFeaturesError::ForbiddenByRam,
        ListActivatedFeaturesError::ForbiddenByRiskControl,
        ListActivatedFeaturesError::InternalError,
    ];
}

/// Response to [`ListActivatedFeaturesRequest`].
#[non_exhaustive]
pub struct ListActivatedFeaturesResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `89EF6CAA-958F-F32C-BE45-FE003C6DE097`.
    pub request_id: Option<String>,
    /// What the call found, one entry each. Example: `GATEWAY_TUPLE`.
    pub data: Vec<String>,
}

response! {
    ListActivatedFeaturesResponse {
        "Success" => success: value,
        "RequestId" => request_id: value,
        "Data" => data: list(""),
    }
}

/// Errors that the documentation of [`ListActivatedFeaturesRequest`] names.
///
/// - [`ForbiddenByRam`](super::DocumentedError::ForbiddenByRam)
/// - [`ForbiddenByRiskControl`](super::DocumentedError::ForbiddenByRiskControl)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListActivatedFeaturesError = super::DocumentedError;
