// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyCustomizedListHeaders`, from `ecd/ModifyCustomizedListHeaders.md`.

use alicloud_runtime::codegen::*;

/// Sets which columns of the console's cloud computer list are shown or hidden.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::ModifyCustomizedListHeadersRequest::new();
/// let reply = client.modify_customized_list_headers(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyCustomizedListHeadersRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which kind of list it is or is to be.
    pub list_type: Option<String>,
    /// The headers to work on or to narrow the list down to. Items: at most 100.
    pub headers: Vec<Header>,
}

impl ModifyCustomizedListHeadersRequest {
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
    /// Sets `Headers`.
    pub fn headers(
        mut self,
        value: impl IntoIterator<Item = impl Into<Header>>,
    ) -> Self {
        self.headers = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ModifyCustomizedListHeadersRequest {
        "RegionId" => region_id: query,
        "ListType" => list_type: query,
        "Headers" => headers: query,
    }
}

impl Operation for ModifyCustomizedListHeadersRequest {
    type Response = ModifyCustomizedListHeadersResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyCustomizedListHeaders")
        .required(&["RegionId"])
        .region("RegionId");
}

/// Response to [`ModifyCustomizedListHeadersRequest`].
pub type ModifyCustomizedListHeadersResponse = alicloud_runtime::EmptyResponse;

/// The headers to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Header {
    /// Key that opens, signs or picks out the header.
    pub header_key: Option<String>,
    /// Which kind of display it is or is to be.
    pub display_type: Option<String>,
}

impl Header {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `HeaderKey`.
    pub fn header_key(mut self, value: impl Into<String>) -> Self {
        self.header_key = Some(value.into());
        self
    }
    /// Sets `DisplayType`.
    pub fn display_type(mut self, value: impl Into<String>) -> Self {
        self.display_type = Some(value.into());
        self
    }
}

request! {
    Header {
        "HeaderKey" => header_key: field,
        "DisplayType" => display_type: field,
    }
}
