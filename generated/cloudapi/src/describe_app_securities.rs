// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAppSecurities`, from `cloudapi/DescribeAppSecurities.md`.

use alicloud_runtime::codegen::*;

/// Lists all keys of an app.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DescribeAppSecuritiesRequest::new()
///     .app_id(1);
/// let reply = client.describe_app_securities(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAppSecuritiesRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<i64>,
}

impl DescribeAppSecuritiesRequest {
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
}

request! {
    DescribeAppSecuritiesRequest {
        "AppId" => app_id: query,
    }
}

impl Operation for DescribeAppSecuritiesRequest {
    type Response = DescribeAppSecuritiesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAppSecurities")
        .required(&["AppId"])
        .read_only();
}

/// Response to [`DescribeAppSecuritiesRequest`].
#[non_exhaustive]
pub struct DescribeAppSecuritiesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `EF924FE4-2EDD-4CD3-89EC-34E4708574E7`.
    pub request_id: Option<String>,
    /// The application securities that were found or are concerned, one entry each.
    pub app_securitys: Vec<AppSecurity>,
}

response! {
    DescribeAppSecuritiesResponse {
        "RequestId" => request_id: value,
        "AppSecuritys" => app_securitys: list("AppSecurity"),
    }
}

/// The application securities that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct AppSecurity {
    /// Secret of the application. Example: `ea5291a7aff343769eb3139a2f6de8c9`.
    pub app_secret: Option<String>,
    /// When the item was last changed. Example: `2023-08-14T18:03:00+08:00`.
    pub modified_time: Option<Timestamp>,
    /// Key that opens, signs or picks out the application. Example: `34379343`.
    pub app_key: Option<String>,
    /// When the item was created or added. Example: `2021-09-14T18:50:59`.
    pub created_time: Option<String>,
    /// Code that stands for the application, for programs to act on.
    /// Example: `d2350ecd62c44cbfbe35a7f182e35105`.
    pub app_code: Option<String>,
}

response! {
    AppSecurity {
        "AppSecret" => app_secret: value,
        "ModifiedTime" => modified_time: value,
        "AppKey" => app_key: value,
        "CreatedTime" => created_time: value,
        "AppCode" => app_code: value,
    }
}
