// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetCloudResourceData`, from `cms_2024_03_30/GetCloudResourceData.md`.

use alicloud_runtime::codegen::*;

/// Queries data of the cloud resource center over a time range.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::GetCloudResourceDataRequest::new()
///     .from_(1721767203)
///     .to(1721767203)
///     .query("text");
/// let reply = client.get_cloud_resource_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetCloudResourceDataRequest {
    /// **Required.** Start of the time span, in seconds since 1970. Example: `1721767203`.
    pub from_: Option<i32>,
    /// **Required.** End of the time span, in seconds since 1970. Example: `1721767203`.
    pub to: Option<i32>,
    /// **Required.** Statement that picks out the entries wanted. Example: `text`.
    pub query: Option<String>,
}

impl GetCloudResourceDataRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `from`, which is required.
    #[inline]
    pub fn from_(mut self, value: i32) -> Self {
        self.from_ = Some(value);
        self
    }
    /// Sets `to`, which is required.
    #[inline]
    pub fn to(mut self, value: i32) -> Self {
        self.to = Some(value);
        self
    }
    /// Sets `query`, which is required.
    pub fn query(mut self, value: impl Into<String>) -> Self {
        self.query = Some(value.into());
        self
    }
}

request! {
    GetCloudResourceDataRequest {
        "from" => from_: query,
        "to" => to: query,
        "query" => query: query,
    }
}

impl Operation for GetCloudResourceDataRequest {
    type Response = GetCloudResourceDataResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetCloudResourceData")
        .roa("POST", "/cloudresource/data")
        .required(&["from", "to", "query"])
        .read_only();
}

/// Response to [`GetCloudResourceDataRequest`].
#[non_exhaustive]
pub struct GetCloudResourceDataResponse {
    /// What the call found, one entry each.
    pub data: Vec<Vec<String>>,
    /// Column headings. Example: `headerKey`.
    pub header: Vec<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `264C3E89-XXXX-XXXX-XXXX-CE9C2196C7DC`.
    pub request_id: Option<String>,
}

response! {
    GetCloudResourceDataResponse {
        "data" => data: list(""),
        "header" => header: list(""),
        "requestId" => request_id: value,
    }
}
