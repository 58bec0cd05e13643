// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListInstanceRegion`, from `cr/ListInstanceRegion.md`.

use alicloud_runtime::codegen::*;

/// Lists the regions in which instances can be created.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::ListInstanceRegionRequest::new();
/// let reply = client.list_instance_region(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListInstanceRegionRequest {
    /// Language of the texts that come back. Example: `zh_CN`.
    pub lang: Option<String>,
}

impl ListInstanceRegionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    ListInstanceRegionRequest {
        "Lang" => lang: query,
    }
}

impl Operation for ListInstanceRegionRequest {
    type Response = ListInstanceRegionResponse;
    type Error = ListInstanceRegionError;
    const INFO: OperationInfo = super::operation("ListInstanceRegion")
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success")
        .read_only();
    const ERRORS: &'static [ListInstanceRegionError] = &[
        ListInstanceRegionError::NoPrivilege,
        ListInstanceRegionError::SystemError,
    ];
}

/// Response to [`ListInstanceRegionRequest`].
#[non_exhaustive]
pub struct ListInstanceRegionResponse {
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `11F182E1-0F84-4F5B-8D3B-61E991482727`.
    pub request_id: Option<String>,
    /// The regions found, one entry each.
    pub regions: Vec<Region>,
}

response! {
    ListInstanceRegionResponse {
        "Code" => code: value,
        "IsSuccess" => is_success: value,
        "RequestId" => request_id: value,
        "Regions" => regions: list(""),
    }
}

/// The regions found, one entry each.
#[non_exhaustive]
pub struct Region {
    /// Name to show to people, in the language asked for. Example: `text`.
    pub local_name: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-shenzhen`.
    pub region_id: Option<String>,
}

response! {
    Region {
        "LocalName" => local_name: value,
        "RegionId" => region_id: value,
    }
}

/// Errors that the documentation of [`ListInstanceRegionRequest`] names.
///
/// - [`NoPrivilege`](super::DocumentedError::NoPrivilege)
/// - [`SystemError`](super::DocumentedError::SystemError)
pub type ListInstanceRegionError = super::DocumentedError;
