// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeWhiteList`, from `uis/DescribeWhiteList.md`.

use alicloud_runtime::codegen::*;

/// Reads the whitelist of a UIS instance.
///
/// ```no_run
/// # async fn example(client: alicloud_uis::Client) -> Result<(), alicloud_uis::Error> {
/// let request = alicloud_uis::DescribeWhiteListRequest::new()
///     .uis_id("UIS-xxxvb2gnqbvgrqsd9****");
/// let reply = client.describe_white_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeWhiteListRequest {
    /// **Required.** ID of the UIS instance that the call is about.
    /// Example: `UIS-xxxvb2gnqbvgrqsd9****`.
    pub uis_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `d7d24a21-f4ba-4454-9173-b3828dae492b`.
    pub client_token: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeWhiteListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UisId`, which is required.
    pub fn uis_id(mut self, value: impl Into<String>) -> Self {
        self.uis_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeWhiteListRequest {
        "UisId" => uis_id: query,
        "ClientToken" => client_token: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeWhiteListRequest {
    type Response = DescribeWhiteListResponse;
    type Error = DescribeWhiteListError;
    const INFO: OperationInfo = super::operation("DescribeWhiteList")
        .required(&["UisId"])
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeWhiteListError] = &[
        DescribeWhiteListError::InvalidUisIdNotFound,
    ];
}

/// Response to [`DescribeWhiteListRequest`].
#[non_exhaustive]
pub struct DescribeWhiteListResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `8D9190A0-565D-4589-BE56-090EA10F3BFD`.
    pub request_id: Option<String>,
    /// Addresses or ranges that the list covers. Items: at most 1000. Example: `10.23.12.XX/24`.
    pub whitelist: Option<String>,
}

response! {
    DescribeWhiteListResponse {
        "RequestId" => request_id: value,
        "Whitelist" => whitelist: value,
    }
}

/// Errors that the documentation of [`DescribeWhiteListRequest`] names.
///
/// - [`InvalidUisIdNotFound`](super::DocumentedError::InvalidUisIdNotFound)
pub type DescribeWhiteListError = super::DocumentedError;
