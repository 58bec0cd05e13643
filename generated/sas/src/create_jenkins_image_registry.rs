// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateJenkinsImageRegistry`, from `sas/CreateJenkinsImageRegistry.md`.

use alicloud_runtime::codegen::*;

/// Registers a Jenkins image registry and issues the token for its scans.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::CreateJenkinsImageRegistryRequest::new();
/// let reply = client.create_jenkins_image_registry(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateJenkinsImageRegistryRequest {
    /// Name that the registry goes by.
    pub registry_name: Option<String>,
    /// Which kind of registry it is or is to be.
    pub registry_type: Option<String>,
    /// Which version of the registry is meant.
    pub registry_version: Option<String>,
    /// Which kind of protocol it is or is to be.
    pub protocol_type: Option<i32>,
    /// Which kind of net it is or is to be.
    pub net_type: Option<i32>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// IP address that belongs to the registry host.
    pub registry_host_ip: Option<String>,
    /// Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// Name that the user logs on with.
    pub user_name: Option<String>,
    /// Password to be set or to log on with.
    pub password: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Items of the kind white to work on or to narrow the list down to.
    pub white_list: Option<String>,
    /// Images to scan an hour, as a limit on the load of the registry.
    pub trans_per_hour: Option<i32>,
    /// What certain registries need besides address and login, as JSON, such as the namespaces.
    pub extra_param: Option<String>,
    /// Days that the images are kept in the list after they were last seen.
    pub persistence_day: Option<i32>,
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
}

impl CreateJenkinsImageRegistryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegistryName`.
    pub fn registry_name(mut self, value: impl Into<String>) -> Self {
        self.registry_name = Some(value.into());
        self
    }
    /// Sets `RegistryType`.
    pub fn registry_type(mut self, value: impl Into<String>) -> Self {
        self.registry_type = Some(value.into());
        self
    }
    /// Sets `RegistryVersion`.
    pub fn registry_version(mut self, value: impl Into<String>) -> Self {
        self.registry_version = Some(value.into());
        self
    }
    /// Sets `ProtocolType`.
    #[inline]
    pub fn protocol_type(mut self, value: i32) -> Self {
        self.protocol_type = Some(value);
        self
    }
    /// Sets `NetType`.
    #[inline]
    pub fn net_type(mut self, value: i32) -> Self {
        self.net_type = Some(value);
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `RegistryHostIp`.
    pub fn registry_host_ip(mut self, value: impl Into<String>) -> Self {
        self.registry_host_ip = Some(value.into());
        self
    }
    /// Sets `DomainName`.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `UserName`.
    pub fn user_name(mut self, value: impl Into<String>) -> Self {
        self.user_name = Some(value.into());
        self
    }
    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `WhiteList`.
    pub fn white_list(mut self, value: impl Into<String>) -> Self {
        self.white_list = Some(value.into());
        self
    }
    /// Sets `TransPerHour`.
    #[inline]
    pub fn trans_per_hour(mut self, value: i32) -> Self {
        self.trans_per_hour = Some(value);
        self
    }
    /// Sets `ExtraParam`.
    pub fn extra_param(mut self, value: impl Into<String>) -> Self {
        self.extra_param = Some(value.into());
        self
    }
    /// Sets `PersistenceDay`.
    #[inline]
    pub fn persistence_day(mut self, value: i32) -> Self {
        self.persistence_day = Some(value);
        self
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
}

request! {
    CreateJenkinsImageRegistryRequest {
        "RegistryName" => registry_name: form,
        "RegistryType" => registry_type: form,
        "RegistryVersion" => registry_version: form,
        "ProtocolType" => protocol_type: form,
        "NetType" => net_type: form,
        "VpcId" => vpc_id: form,
        "RegistryHostIp" => registry_host_ip: form,
        "DomainName" => domain_name: form,
        "UserName" => user_name: form,
        "Password" => password: form,
        "RegionId" => region_id: form,
        "WhiteList" => white_list: form,
        "TransPerHour" => trans_per_hour: form,
        "ExtraParam" => extra_param: form,
        "PersistenceDay" => persistence_day: form,
        "SourceIp" => source_ip: query,
    }
}

impl Operation for CreateJenkinsImageRegistryRequest {
    type Response = CreateJenkinsImageRegistryResponse;
    type Error = CreateJenkinsImageRegistryError;
    const INFO: OperationInfo = super::operation("CreateJenkinsImageRegistry");
    const ERRORS: &'static [CreateJenkinsImageRegistryError] = &[
        CreateJenkinsImageRegistryError::NoPermission,
        CreateJenkinsImageRegistryError::ServerError,
    ];
}

/// Response to [`CreateJenkinsImageRegistryRequest`].
#[non_exhaustive]
pub struct CreateJenkinsImageRegistryResponse {
    /// What the call returns besides its status.
    pub data: Option<JenkinsImageRegistryData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1AF1E723-53F1-55BF-A4B2-15CB7A32****`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Time that the action took; the unit differs between operations. Example: `1`.
    pub time_cost: Option<i64>,
}

response! {
    CreateJenkinsImageRegistryResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "TimeCost" => time_cost: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct JenkinsImageRegistryData {
    /// Identifier of the item within its collection. Example: `443496`.
    pub id: Option<i64>,
    /// When the item was created. Example: `2022-10-16 18:17:16`.
    pub gmt_create: Option<String>,
    /// When the item was last changed. Example: `2022-11-21 10:40:01`.
    pub gmt_modified: Option<String>,
    /// Name that the registry goes by. Example: `fanyi`.
    pub registry_name: Option<String>,
    /// Which kind of registry it is or is to be. Example: `CI/CD`.
    pub registry_type: Option<String>,
    /// Which kind of protocol it is or is to be. Example: `1`.
    pub protocol_type: Option<i32>,
    /// Which kind of net it is or is to be. Example: `1`.
    pub net_type: Option<i32>,
    /// ID of the virtual private cloud. Example: `vpc-2vchkxmf2j9yjt3x2****`.
    pub vpc_id: Option<String>,
    /// IP address that belongs to the registry host. Example: `1.13.XXX.XXX`.
    pub registry_host_ip: Option<String>,
    /// Domain name that the call or the item is about. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Name that the user logs on with. Example: `RegistryUser`.
    pub user_name: Option<String>,
    /// Password; keep it secret. Example: `Harbor******`.
    pub password: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-shanghai`.
    pub region_id: Option<String>,
    /// Text that stands for a right or a request; pass it on as it is.
    /// Example: `3c3c602c-fa1f-4bc0-992f-b4b2cac7****`.
    pub token: Option<String>,
    /// Items of the kind white that were found or are concerned. Example: `192.168.XXX.XXX`.
    pub white_list: Option<String>,
    /// Items of the kind black that were found or are concerned. Example: `61.9.XXX.XXX`.
    pub black_list: Option<String>,
    /// Images that are scanned an hour. Example: `30`.
    pub trans_per_hour: Option<i32>,
    /// Days that the images stay in the list after they were last seen. Example: `30`.
    pub persistence_day: Option<i32>,
}

response! {
    JenkinsImageRegistryData {
        "Id" => id: value,
        "GmtCreate" => gmt_create: value,
        "GmtModified" => gmt_modified: value,
        "RegistryName" => registry_name: value,
        "RegistryType" => registry_type: value,
        "ProtocolType" => protocol_type: value,
        "NetType" => net_type: value,
        "VpcId" => vpc_id: value,
        "RegistryHostIp" => registry_host_ip: value,
        "DomainName" => domain_name: value,
        "UserName" => user_name: value,
        "Password" => password: value,
        "RegionId" => region_id: value,
        "Token" => token: value,
        "WhiteList" => white_list: value,
        "BlackList" => black_list: value,
        "TransPerHour" => trans_per_hour: value,
        "PersistenceDay" => persistence_day: value,
    }
}

/// Errors that the documentation of [`CreateJenkinsImageRegistryRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission), here with HTTP status 400
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type CreateJenkinsImageRegistryError = super::DocumentedError;
