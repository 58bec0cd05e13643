// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDeviceService`, from `ens/DescribeDeviceService.md`.

use alicloud_runtime::codegen::*;

/// Lists instances and virtual devices of an edge application with network state and other
/// attributes.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeDeviceServiceRequest::new();
/// let reply = client.describe_device_service(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDeviceServiceRequest {
    /// ID of the service that the call is about.
    pub service_id: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID that the service gave the application.
    pub app_id: Option<String>,
    /// Region that the ens lies in.
    pub ens_region_id: Option<String>,
    /// Number of the order, for looking it up in the order system.
    pub order_id: Option<String>,
}

impl DescribeDeviceServiceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ServiceId`.
    pub fn service_id(mut self, value: impl Into<String>) -> Self {
        self.service_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `AppId`.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `EnsRegionId`.
    pub fn ens_region_id(mut self, value: impl Into<String>) -> Self {
        self.ens_region_id = Some(value.into());
        self
    }
    /// Sets `OrderId`.
    pub fn order_id(mut self, value: impl Into<String>) -> Self {
        self.order_id = Some(value.into());
        self
    }
}

request! {
    DescribeDeviceServiceRequest {
        "ServiceId" => service_id: query,
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "AppId" => app_id: query,
        "EnsRegionId" => ens_region_id: query,
        "OrderId" => order_id: query,
    }
}

impl Operation for DescribeDeviceServiceRequest {
    type Response = DescribeDeviceServiceResponse;
    type Error = DescribeDeviceServiceError;
    const INFO: OperationInfo = super::operation("DescribeDeviceService")
        .method("GET")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeDeviceServiceError] = &[
        DescribeDeviceServiceError::NoPermission,
        DescribeDeviceServiceError::InvalidParameterAny,
    ];
}

/// Response to [`DescribeDeviceServiceRequest`].
#[non_exhaustive]
pub struct DescribeDeviceServiceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `3A535110-3EE3-5EC5-B1ED-10B7067A1FC8`.
    pub request_id: Option<String>,
    /// What is known about each resource detail, one entry each.
    pub resource_detail_infos: Vec<ResourceDetailInfos>,
    /// State that the application is in.
    pub app_status: Option<AppStatus>,
    /// What was measured or stored about the application meta.
    pub app_meta_data: Option<AppMetaData>,
    /// What is known about each resource, one entry each.
    pub resource_infos: Vec<ResourceInfos>,
}

response! {
    DescribeDeviceServiceResponse {
        "RequestId" => request_id: value,
        "ResourceDetailInfos" => resource_detail_infos: list(""),
        "AppStatus" => app_status: value,
        "AppMetaData" => app_meta_data: value,
        "ResourceInfos" => resource_infos: list(""),
    }
}

/// What is known about each resource detail, one entry each.
#[non_exhaustive]
pub struct ResourceDetailInfos {
    /// ID of the region that the item belongs to or stands for. Example: `cn-jiaozuo-2`.
    pub region_id: Option<String>,
    /// ID of the device or rule. Example: `h-uf6009zoaexs5pefypbo`.
    pub id: Option<String>,
    /// IP address of the host or service concerned. Example: `120.27.219.219`.
    pub ip: Option<String>,
    /// Name of the physical server at the node. Example: `ens-nc2`.
    pub server: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Running`.
    pub status: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `ens.ac6.large`.
    pub type_: Option<String>,
    /// Hardware address of the network card. Example: `AA:BB:77:88:99:03`.
    pub mac: Option<String>,
    /// Carrier that the traffic or the probe uses. Example: `cmcc`.
    pub isp: Option<String>,
    /// Name that the device goes by. Example: `5JhF100NEgdBcpNren32`.
    pub device_name: Option<String>,
    /// ID of the image that the item belongs to or stands for. Example: `m-2ze40oyhjorpyw61k7be`.
    pub image_id: Option<String>,
}

response! {
    ResourceDetailInfos {
        "RegionID" => region_id: value,
        "ID" => id: value,
        "IP" => ip: value,
        "Server" => server: value,
        "Status" => status: value,
        "Type" => type_: value,
        "Mac" => mac: value,
        "ISP" => isp: value,
        "DeviceName" => device_name: value,
        "ImageID" => image_id: value,
    }
}

/// State that the application is in.
#[non_exhaustive]
pub struct AppStatus {
    /// Stage that the work has reached. Example: `CREATING`.
    pub phase: Option<String>,
    /// State of the file or application in words. Example: `text`.
    pub status_descrip: Option<String>,
    /// When the item was last changed. Example: `2021-01-26T05:04Z`.
    pub update_time: Option<Timestamp>,
}

response! {
    AppStatus {
        "Phase" => phase: value,
        "StatusDescrip" => status_descrip: value,
        "UpdateTime" => update_time: value,
    }
}

/// What was measured or stored about the application meta.
#[non_exhaustive]
pub struct AppMetaData {
    /// ID that the service gave the application. Example: `97a32f2a-aa2c-436a-b19c-05b20d258618`.
    pub app_id: Option<String>,
    /// Name that the application is registered under. Example: `iotx-api-admin`.
    pub app_name: Option<String>,
    /// Which version of the application stable is meant. Example: `v1`.
    pub app_stable_version: Option<String>,
    /// Which kind of application it is or is to be. Example: `Common`.
    pub app_type: Option<String>,
    /// Name that the cluster goes by. Example: `poc`.
    pub cluster_name: Option<String>,
    /// When the item was created. Example: `2022-03-03T03:42:11`.
    pub create_time: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
}

response! {
    AppMetaData {
        "AppId" => app_id: value,
        "AppName" => app_name: value,
        "AppStableVersion" => app_stable_version: value,
        "AppType" => app_type: value,
        "ClusterName" => cluster_name: value,
        "CreateTime" => create_time: value,
        "Description" => description: value,
    }
}

/// What is known about each resource, one entry each.
#[non_exhaustive]
pub struct ResourceInfos {
    /// Which version of the application is meant. Example: `v1`.
    pub app_version: Option<String>,
    /// Code that stands for the area, for programs to act on. Example: `410800`.
    pub area_code: Option<String>,
    /// Name that the area goes by. Example: `text`.
    pub area_name: Option<String>,
    /// When the item was created. Example: `2019-10-02T08:26Z`.
    pub create_time: Option<Timestamp>,
    /// What is known about each device, one entry each.
    pub device_infos: Vec<DeviceInfos>,
    /// ID of the instance, by which other calls name it. Example: `i-5s9boobrmh5000kv4jmi0oeai`.
    pub instance_id: Option<String>,
    /// How the instance stands at present; it decides what can be done with it. Example: `Running`.
    pub instance_status: Option<String>,
    /// IP addresses that belong to the internal.
    pub internal_ips: Vec<Ip>,
    /// IP addresses that belong to the public.
    pub public_ips: Vec<Ip>,
    /// Code that stands for the region, for programs to act on. Example: `cn-jiaozuo-2`.
    pub region_code: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-jiaozuo-2`.
    pub region_id: Option<String>,
    /// Name that the region goes by. Example: `text`.
    pub region_name: Option<String>,
}

response! {
    ResourceInfos {
        "AppVersion" => app_version: value,
        "AreaCode" => area_code: value,
        "AreaName" => area_name: value,
        "CreateTime" => create_time: value,
        "DeviceInfos" => device_infos: list(""),
        "InstanceId" => instance_id: value,
        "InstanceStatus" => instance_status: value,
        "InternalIps" => internal_ips: list(""),
        "PublicIps" => public_ips: list(""),
        "RegionCode" => region_code: value,
        "RegionId" => region_id: value,
        "RegionName" => region_name: value,
    }
}

/// What is known about each device, one entry each.
#[non_exhaustive]
pub struct DeviceInfos {
    /// Name that people know the item by. Example: `test-api`.
    pub name: Option<String>,
    /// What the device is connected to, one entry each.
    pub network: Vec<DeviceNetwork>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Running`.
    pub status: Option<String>,
}

response! {
    DeviceInfos {
        "Name" => name: value,
        "Network" => network: list(""),
        "Status" => status: value,
    }
}

/// What the device is connected to, one entry each.
#[non_exhaustive]
pub struct DeviceNetwork {
    /// Network ports that belong to the container. Example: `10000-10010`.
    pub container_ports: Option<String>,
    /// IP address that belongs to the external. Example: `39.105.62.120`.
    pub external_ip: Option<String>,
    /// Network ports that belong to the host. Example: `80-8080`.
    pub host_ports: Option<String>,
    /// Network or application protocol that applies. Example: `TCP`.
    pub protocol: Option<String>,
}

response! {
    DeviceNetwork {
        "ContainerPorts" => container_ports: value,
        "ExternalIp" => external_ip: value,
        "HostPorts" => host_ports: value,
        "Protocol" => protocol: value,
    }
}

/// IP addresses that belong to the internal.
#[non_exhaustive]
pub struct Ip {
    /// IP address of the host or service concerned. Example: `10.0.2.3`.
    pub ip: Option<String>,
}

response! {
    Ip {
        "Ip" => ip: value,
    }
}

/// Errors that the documentation of [`DescribeDeviceServiceRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type DescribeDeviceServiceError = super::DocumentedError;
