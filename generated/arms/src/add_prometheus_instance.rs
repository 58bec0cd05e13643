// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddPrometheusInstance`, from `arms/AddPrometheusInstance.md`.

use alicloud_runtime::codegen::*;

/// Creates a Prometheus instance of the remote write type and returns its ID.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::AddPrometheusInstanceRequest::new()
///     .region_id("cn-hangzhou")
///     .name("notificationpolicy_test")
///     .type_("RW");
/// let reply = client.add_prometheus_instance(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct AddPrometheusInstanceRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that people know the item by. Example: `notificationpolicy_test`.
    pub name: Option<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart. Example: `RW`.
    pub type_: Option<String>,
}

impl AddPrometheusInstanceRequest {
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
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

request! {
    AddPrometheusInstanceRequest {
        "RegionId" => region_id: query,
        "Name" => name: query,
        "Type" => type_: query,
    }
}

impl Operation for AddPrometheusInstanceRequest {
    type Response = AddPrometheusInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AddPrometheusInstance")
        .required(&["RegionId", "Name", "Type"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
}

/// Response to [`AddPrometheusInstanceRequest`].
#[non_exhaustive]
pub struct AddPrometheusInstanceResponse {
    /// What the call returns besides its status. Example: `text`.
    pub data: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9319A57D-2D9E-472A-B69B-CF3CD16D****`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    AddPrometheusInstanceResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
        "Success" => success: value,
    }
}
