// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListBusiRegions`, from `ga/ListBusiRegions.md`.

use alicloud_runtime::codegen::*;

/// Lists all regions that Global Accelerator supports, without reference to an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::ListBusiRegionsRequest::new()
///     .region_id("cn-hangzhou");
/// let reply = client.list_busi_regions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListBusiRegionsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl ListBusiRegionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    ListBusiRegionsRequest {
        "RegionId" => region_id: query,
    }
}

impl Operation for ListBusiRegionsRequest {
    type Response = ListBusiRegionsResponse;
    type Error = ListBusiRegionsError;
    const INFO: OperationInfo = super::operation("ListBusiRegions")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListBusiRegionsError] = &[
        ListBusiRegionsError::UnknownError,
    ];
}

/// Response to [`ListBusiRegionsRequest`].
#[non_exhaustive]
pub struct ListBusiRegionsResponse {
    /// The regions found, one entry each.
    pub regions: Vec<Regions>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6FEA0CF3-D3B9-43E5-A304-D217037876A8`.
    pub request_id: Option<String>,
}

response! {
    ListBusiRegionsResponse {
        "Regions" => regions: list(""),
        "RequestId" => request_id: value,
    }
}

/// The regions found, one entry each.
#[non_exhaustive]
pub struct Regions {
    /// Name to show to people, in the language asked for. Example: `text`.
    pub local_name: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

response! {
    Regions {
        "LocalName" => local_name: value,
        "RegionId" => region_id: value,
    }
}

/// Errors that the documentation of [`ListBusiRegionsRequest`] names.
///
/// - [`UnknownError`](super::DocumentedError::UnknownError)
pub type ListBusiRegionsError = super::DocumentedError;
