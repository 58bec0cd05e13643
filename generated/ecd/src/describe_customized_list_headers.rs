// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCustomizedListHeaders`, from `ecd/DescribeCustomizedListHeaders.md`.

use alicloud_runtime::codegen::*;

/// Lists the column headers of the console's cloud computer list and how each is displayed.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::DescribeCustomizedListHeadersRequest::new();
/// let reply = client.describe_customized_list_headers(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCustomizedListHeadersRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which kind of list it is or is to be.
    pub list_type: Option<String>,
    /// Which kind of lang it is or is to be.
    pub lang_type: Option<String>,
}

impl DescribeCustomizedListHeadersRequest {
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
    /// Sets `ListType`.
    pub fn list_type(mut self, value: impl Into<String>) -> Self {
        self.list_type = Some(value.into());
        self
    }
    /// Sets `LangType`.
    pub fn lang_type(mut self, value: impl Into<String>) -> Self {
        self.lang_type = Some(value.into());
        self
    }
}

request! {
    DescribeCustomizedListHeadersRequest {
        "RegionId" => region_id: query,
        "ListType" => list_type: query,
        "LangType" => lang_type: query,
    }
}

impl Operation for DescribeCustomizedListHeadersRequest {
    type Response = DescribeCustomizedListHeadersResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeCustomizedListHeaders")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeCustomizedListHeadersRequest`].
#[non_exhaustive]
pub struct DescribeCustomizedListHeadersResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1CBAFFAB-B697-4049-A9B1-67E1FC5F****`.
    pub request_id: Option<String>,
    /// The headers that were found or are concerned, one entry each.
    pub headers: Vec<Header>,
}

response! {
    DescribeCustomizedListHeadersResponse {
        "RequestId" => request_id: value,
        "Headers" => headers: list(""),
    }
}

/// The headers that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Header {
    /// Which kind of display it is or is to be. Example: `display`.
    pub display_type: Option<String>,
    /// Key that opens, signs or picks out the header. Example: `system_data_disk`.
    pub header_key: Option<String>,
    /// Name that the header goes by. Example: `text`.
    pub header_name: Option<String>,
}

response! {
    Header {
        "DisplayType" => display_type: value,
        "HeaderKey" => header_key: value,
        "HeaderName" => header_name: value,
    }
}
