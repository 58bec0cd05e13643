// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAppSecurity`, from `cloudapi/DescribeAppSecurity.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Shows the key of an app that callers use to authenticate API calls.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DescribeAppSecurityRequest::new()
///     .app_id(1);
/// let reply = client.describe_app_security(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAppSecurityRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<i64>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
}

impl DescribeAppSecurityRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`, which is required.
    #[inline]
    pub fn app_id(mut self, value: i64) -> Self {
        self.app_id = Some(value);
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeAppSecurityRequest {
        "AppId" => app_id: query,
        "Tag" => tag: query,
    }
}

impl Operation for DescribeAppSecurityRequest {
    type Response = DescribeAppSecurityResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAppSecurity")
        .required(&["AppId"])
        .read_only();
}

/// Response to [`DescribeAppSecurityRequest`].
#[non_exhaustive]
pub struct DescribeAppSecurityResponse {
    /// Secret of the application. Example: `c1ae97aaa7e45f21d10824bc44678fee`.
    pub app_secret: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BZ015`.
    pub request_id: Option<String>,
    /// Key that opens, signs or picks out the application. Example: `60030986`.
    pub app_key: Option<String>,
    /// When the item was last changed. Example: `2016-07-31T04:10:19Z`.
    pub modified_time: Option<Timestamp>,
    /// Code that stands for the application, for programs to act on.
    /// Example: `3aaf905a0a1f4f0eabc6d891dfa08afc`.
    pub app_code: Option<String>,
    /// When the item was created or added. Example: `2016-07-31T04:10:19Z`.
    pub created_time: Option<Timestamp>,
}

response! {
    DescribeAppSecurityResponse {
        "AppSecret" => app_secret: value,
        "RequestId" => request_id: value,
        "AppKey" => app_key: value,
        "ModifiedTime" => modified_time: value,
        "AppCode" => app_code: value,
        "CreatedTime" => created_time: value,
    }
}
