// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListRegions`, from `swas-open/ListRegions.md`.

use alicloud_runtime::codegen::*;

/// Lists the regions in which Simple Application Server is available.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::ListRegionsRequest::new();
/// let reply = client.list_regions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListRegionsRequest {
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl ListRegionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    ListRegionsRequest {
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for ListRegionsRequest {
    type Response = ListRegionsResponse;
    type Error = ListRegionsError;
    const INFO: OperationInfo = super::operation("ListRegions").read_only();
    const ERRORS: &'static [ListRegionsError] = &[ListRegionsError::InternalError];
}

/// Response to [`ListRegionsRequest`].
#[non_exhaustive]
pub struct ListRegionsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `20758A-585D-4A41-A9B2-28DA8F4F534F`.
    pub request_id: Option<String>,
    /// The regions found, one entry each.
    pub regions: Vec<Region>,
}

response! {
    ListRegionsResponse {
        "RequestId" => request_id: value,
        "Regions" => regions: list(""),
    }
}

/// The regions found, one entry each.
#[non_exhaustive]
pub struct Region {
    /// Name to show to people, in the language asked for. Example: `text`.
    pub local_name: Option<String>,
    /// Host name to send requests for this region to. Example: `swas.cn-hangzhou.aliyuncs.com`.
    pub region_endpoint: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

response! {
    Region {
        "LocalName" => local_name: value,
        "RegionEndpoint" => region_endpoint: value,
        "RegionId" => region_id: value,
    }
}

/// Errors that the documentation of [`ListRegionsRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListRegionsError = super::DocumentedError;
