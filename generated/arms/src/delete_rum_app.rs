// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteRumApp`, from `arms/DeleteRumApp.md`.

use alicloud_runtime::codegen::*;

/// Deletes a RUM application, addressed by its app ID.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::DeleteRumAppRequest::new()
///     .app_id("b590lhguqs@28f515462******")
///     .region_id("cn-hangzhou");
/// let reply = client.delete_rum_app(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteRumAppRequest {
    /// **Required.** ID that the service gave the application. Example: `b590lhguqs@28f515462******`.
    pub app_id: Option<String>,
    /// The application group that the call is about. Example: `default`.
    pub app_group: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Region that the real lies in. Example: `cn-shanghai-finance-1`.
    pub real_region_id: Option<String>,
}

impl DeleteRumAppRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`, which is required.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `AppGroup`.
    pub fn app_group(mut self, value: impl Into<String>) -> Self {
        self.app_group = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `RealRegionId`.
    pub fn real_region_id(mut self, value: impl Into<String>) -> Self {
        self.real_region_id = Some(value.into());
        self
    }
}

request! {
    DeleteRumAppRequest {
        "AppId" => app_id: query,
        "AppGroup" => app_group: query,
        "RegionId" => region_id: query,
        "RealRegionId" => real_region_id: query,
    }
}

impl Operation for DeleteRumAppRequest {
    type Response = DeleteRumAppResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteRumApp")
        .required(&["AppId", "RegionId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
}

/// Response to [`DeleteRumAppRequest`].
#[non_exhaustive]
pub struct DeleteRumAppResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `4C518054-852F-4023-ABC1-4AF95FF7****`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// How it ended, or what came out. Example: `text`.
    pub result: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-aek2eq4peca****`.
    pub resource_group_id: Option<String>,
}

response! {
    DeleteRumAppResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Success" => success: value,
        "Message" => message: value,
        "HttpStatusCode" => http_status_code: value,
        "Result" => result: value,
        "ResourceGroupId" => resource_group_id: value,
    }
}
