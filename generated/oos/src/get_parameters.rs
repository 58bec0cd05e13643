// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetParameters`, from `oos/GetParameters.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Parameter};

/// Returns several common parameters by name and tells which names are invalid.
///
/// ```no_run
/// # async fn example(client: alicloud_oos::Client) -> Result<(), alicloud_oos::Error> {
/// let request = alicloud_oos::GetParametersRequest::new()
///     .names("...");
/// let reply = client.get_parameters(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetParametersRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** The names that are concerned.
    pub names: Option<String>,
}

impl GetParametersRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Names`, which is required.
    pub fn names(mut self, value: impl Into<String>) -> Self {
        self.names = Some(value.into());
        self
    }
}

request! {
    GetParametersRequest {
        "RegionId" => region_id: query,
        "Names" => names: query,
    }
}

impl Operation for GetParametersRequest {
    type Response = GetParametersResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetParameters")
        .required(&["Names"])
        .region("RegionId")
        .read_only();
}

/// Response to [`GetParametersRequest`].
#[non_exhaustive]
pub struct GetParametersResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2597E94B-5346-42D1-BB58-D3333EDD0975`.
    pub request_id: Option<String>,
    /// Parameters of the invalid, with their values. Example: `InvalidParameter`.
    pub invalid_parameters: Vec<String>,
    /// The parameters that were found or are concerned, one entry each.
    pub parameters: Vec<Parameter>,
}

response! {
    GetParametersResponse {
        "RequestId" => request_id: value,
        "InvalidParameters" => invalid_parameters: list(""),
        "Parameters" => parameters: list(""),
    }
}
