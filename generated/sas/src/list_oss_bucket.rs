// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListOssBucket`, from `sas/ListOssBucket.md`.

use alicloud_runtime::codegen::*;

/// Lists the buckets available to malicious file detection.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListOssBucketRequest::new();
/// let reply = client.list_oss_bucket(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListOssBucketRequest {
    /// Name that the bucket goes by.
    pub bucket_name: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl ListOssBucketRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `BucketName`.
    pub fn bucket_name(mut self, value: impl Into<String>) -> Self {
        self.bucket_name = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    ListOssBucketRequest {
        "BucketName" => bucket_name: query,
        "Lang" => lang: query,
    }
}

impl Operation for ListOssBucketRequest {
    type Response = ListOssBucketResponse;
    type Error = ListOssBucketError;
    const INFO: OperationInfo = super::operation("ListOssBucket").read_only();
    const ERRORS: &'static [ListOssBucketError] = &[
        ListOssBucketError::NoPermission,
        ListOssBucketError::ServerError,
    ];
}

/// Response to [`ListOssBucketRequest`].
#[non_exhaustive]
pub struct ListOssBucketResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `3956048F-9D73-5EDB-834B-4827BB48****`.
    pub request_id: Option<String>,
    /// What the call found, one entry each.
    pub data: Vec<OssBucketData>,
}

response! {
    ListOssBucketResponse {
        "RequestId" => request_id: value,
        "Data" => data: list(""),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct OssBucketData {
    /// Name that the bucket goes by. Example: `iboxpublic****`.
    pub bucket_name: Option<String>,
    /// Whether it can be scanned or the action works here. Example: `true`.
    pub support: Option<bool>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Size, model or class of the storage. Example: `Standard`.
    pub storage_class: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Settings of the support, and what it works with. Example: `true`.
    pub support_config: Option<String>,
}

response! {
    OssBucketData {
        "BucketName" => bucket_name: value,
        "Support" => support: value,
        "Message" => message: value,
        "StorageClass" => storage_class: value,
        "RegionId" => region_id: value,
        "SupportConfig" => support_config: value,
    }
}

/// Errors that the documentation of [`ListOssBucketRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ListOssBucketError = super::DocumentedError;
