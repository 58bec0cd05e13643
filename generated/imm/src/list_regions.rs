// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListRegions`, from `imm/ListRegions.md`.

use alicloud_runtime::codegen::*;

/// Lists the regions in which IMM is available, with names in a chosen language.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// let request = alicloud_imm::ListRegionsRequest::new()
///     .accept_language("...");
/// let reply = client.list_regions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListRegionsRequest {
    /// **Required.** Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl ListRegionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AcceptLanguage`, which is required.
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
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListRegions")
        .required(&["AcceptLanguage"])
        .read_only();
}

/// Response to [`ListRegionsRequest`].
#[non_exhaustive]
pub struct ListRegionsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7F7D235C-76FF-4B65-800C-8238AE3F****`.
    pub request_id: Option<String>,
    /// The regions found, one entry each.
    pub regions: Vec<RegionType>,
}

response! {
    ListRegionsResponse {
        "RequestId" => request_id: value,
        "Regions" => regions: list(""),
    }
}

/// The regions found, one entry each.
#[non_exhaustive]
pub struct RegionType {
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name to show to people, in the language asked for.
    pub local_name: Option<String>,
}

response! {
    RegionType {
        "RegionId" => region_id: value,
        "LocalName" => local_name: value,
    }
}
