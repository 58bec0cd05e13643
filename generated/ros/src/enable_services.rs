// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EnableServices`, from `ros/EnableServices.md`.

use alicloud_runtime::codegen::*;

/// Activates the cloud services given.
///
/// ```no_run
/// # async fn example(client: alicloud_ros::Client) -> Result<(), alicloud_ros::Error> {
/// let request = alicloud_ros::EnableServicesRequest::new();
/// let reply = client.enable_services(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EnableServicesRequest {
    /// Cloud services to activate.
    pub service_names: Vec<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl EnableServicesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ServiceNames`.
    pub fn service_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.service_names = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    EnableServicesRequest {
        "ServiceNames" => service_names: query_json,
        "RegionId" => region_id: query,
    }
}

impl Operation for EnableServicesRequest {
    type Response = EnableServicesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("EnableServices")
        .required(&["RegionId"])
        .region("RegionId");
}

/// Response to [`EnableServicesRequest`], which the documentation does not describe.
pub type EnableServicesResponse = alicloud_runtime::UndocumentedResponse;
