// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeApp`, from `cloudapi/DescribeApp.md`.

use alicloud_runtime::codegen::*;

/// Shows an app as API providers see it when they are about to grant authorizations.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DescribeAppRequest::new();
/// let reply = client.describe_app(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAppRequest {
    /// ID that the service gave the application.
    pub app_id: Option<i64>,
}

impl DescribeAppRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`.
    #[inline]
    pub fn app_id(mut self, value: i64) -> Self {
        self.app_id = Some(value);
        self
    }
}

request! {
    DescribeAppRequest {
        "AppId" => app_id: query,
    }
}

impl Operation for DescribeAppRequest {
    type Response = DescribeAppResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeApp").read_only();
}

/// Response to [`DescribeAppRequest`].
#[non_exhaustive]
pub struct DescribeAppResponse {
    /// Name that the application is registered under. Example: `CreateApptest`.
    pub app_name: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `DBDB3B0F-EC61-5F33-88AD-EC2446FA1DDB`.
    pub request_id: Option<String>,
    /// When the item was last changed. Example: `2019-01-29T09:33:01Z`.
    pub modified_time: Option<Timestamp>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// ID that the service gave the application. Example: `110843374`.
    pub app_id: Option<i64>,
    /// When the item was created or added. Example: `2019-01-29T09:33:01Z`.
    pub created_time: Option<Timestamp>,
    /// Room for further settings or data, as a rule JSON. Example: `110243810311`.
    pub extend: Option<String>,
}

response! {
    DescribeAppResponse {
        "AppName" => app_name: value,
        "RequestId" => request_id: value,
        "ModifiedTime" => modified_time: value,
        "Description" => description: value,
        "AppId" => app_id: value,
        "CreatedTime" => created_time: value,
        "Extend" => extend: value,
    }
}
