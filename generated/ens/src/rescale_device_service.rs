// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RescaleDeviceService`, from `ens/RescaleDeviceService.md`.

use alicloud_runtime::codegen::*;

/// Adds bare-metal devices to a service.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::RescaleDeviceServiceRequest::new()
///     .rescale_type("...")
///     .rescale_level("...")
///     .resource_selector("...");
/// let reply = client.rescale_device_service(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RescaleDeviceServiceRequest {
    /// **Required.** Which kind of rescale it is or is to be.
    pub rescale_type: Option<String>,
    /// **Required.** Level that the rescale has on its scale.
    pub rescale_level: Option<String>,
    /// How long to wait before giving up.
    pub timeout: Option<i64>,
    /// ID of the service that the call is about.
    pub service_id: Option<String>,
    /// **Required.** Conditions that choose resources, as JSON.
    pub resource_selector: Option<String>,
    /// Size or model of the resource.
    pub resource_spec: Option<String>,
    /// Which kind of IP address it is or is to be.
    pub ip_type: Option<i32>,
    /// ID that the service gave the application.
    pub app_id: Option<String>,
    /// ID of an image: a system image to start from or, where media are concerned, a picture.
    pub image_id: Option<String>,
    /// What is known about the resource.
    pub resource_info: Option<String>,
}

impl RescaleDeviceServiceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RescaleType`, which is required.
    pub fn rescale_type(mut self, value: impl Into<String>) -> Self {
        self.rescale_type = Some(value.into());
        self
    }
    /// Sets `RescaleLevel`, which is required.
    pub fn rescale_level(mut self, value: impl Into<String>) -> Self {
        self.rescale_level = Some(value.into());
        self
    }
    /// Sets `Timeout`.
    #[inline]
    pub fn timeout(mut self, value: i64) -> Self {
        self.timeout = Some(value);
        self
    }
    /// Sets `ServiceId`.
    pub fn service_id(mut self, value: impl Into<String>) -> Self {
        self.service_id = Some(value.into());
        self
    }
    /// Sets `ResourceSelector`, which is required.
    pub fn resource_selector(mut self, value: impl Into<String>) -> Self {
        self.resource_selector = Some(value.into());
        self
    }
    /// Sets `ResourceSpec`.
    pub fn resource_spec(mut self, value: impl Into<String>) -> Self {
        self.resource_spec = Some(value.into());
        self
    }
    /// Sets `IpType`.
    #[inline]
    pub fn ip_type(mut self, value: i32) -> Self {
        self.ip_type = Some(value);
        self
    }
    /// Sets `AppId`.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `ImageId`.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }
    /// Sets `ResourceInfo`.
    pub fn resource_info(mut self, value: impl Into<String>) -> Self {
        self.resource_info = Some(value.into());
        self
    }
}

request! {
    RescaleDeviceServiceRequest {
        "RescaleType" => rescale_type: query,
        "RescaleLevel" => rescale_level: query,
        "Timeout" => timeout: query,
        "ServiceId" => service_id: query,
        "ResourceSelector" => resource_selector: form,
        "ResourceSpec" => resource_spec: query,
        "IpType" => ip_type: query,
        "AppId" => app_id: query,
        "ImageId" => image_id: query,
        "ResourceInfo" => resource_info: form,
    }
}

impl Operation for RescaleDeviceServiceRequest {
    type Response = RescaleDeviceServiceResponse;
    type Error = RescaleDeviceServiceError;
    const INFO: OperationInfo = super::operation("RescaleDeviceService")
        .required(&["RescaleType", "RescaleLevel", "ResourceSelector"]);
    const ERRORS: &'static [RescaleDeviceServiceError] = &[
        RescaleDeviceServiceError::NoPermission,
        RescaleDeviceServiceError::InvalidParameterAny,
    ];
}

/// Response to [`RescaleDeviceServiceRequest`].
#[non_exhaustive]
pub struct RescaleDeviceServiceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `3F3F3570-E721-53F6-853F-37B7725AC6CB`.
    pub request_id: Option<String>,
    /// IDs of the devices that were found or are concerned.
    /// Example: `['b-5qco9b10iei79z48phno4bmsr']`.
    pub device_ids: Vec<String>,
    /// What is known about each resource detail, one entry each.
    pub resource_detail_infos: Vec<ResourceDetailInfos>,
    /// Number of the order, for looking it up in the order system.
    /// Example: `b3b5bb9a-4e0b-4cac-8ebf-e5e015726723`.
    pub order_id: Option<String>,
}

response! {
    RescaleDeviceServiceResponse {
        "RequestId" => request_id: value,
        "DeviceIds" => device_ids: list(""),
        "ResourceDetailInfos" => resource_detail_infos: list(""),
        "OrderId" => order_id: value,
    }
}

/// What is known about each resource detail, one entry each.
#[non_exhaustive]
pub struct ResourceDetailInfos {
    /// ID of the region that the item belongs to or stands for. Example: `cn-chongqing-1`.
    pub region_id: Option<String>,
    /// ID of the device or rule. Example: `h-uf6009zoa6hdbjyqxcn1`.
    pub id: Option<String>,
    /// IP address of the host or service concerned. Example: `10.152.196.36`.
    pub ip: Option<String>,
    /// Name of the physical server at the node. Example: `ens-nc2`.
    pub server: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `ens.ac6.large`.
    pub type_: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Running`.
    pub status: Option<String>,
    /// Hardware address of the network card. Example: `24:0B:88:04:71:E0`.
    pub mac: Option<String>,
    /// Carrier that the traffic or the probe uses. Example: `telecom`.
    pub isp: Option<String>,
}

response! {
    ResourceDetailInfos {
        "RegionID" => region_id: value,
        "ID" => id: value,
        "IP" => ip: value,
        "Server" => server: value,
        "Type" => type_: value,
        "Status" => status: value,
        "Mac" => mac: value,
        "ISP" => isp: value,
    }
}

/// Errors that the documentation of [`RescaleDeviceServiceRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type RescaleDeviceServiceError = super::DocumentedError;
