// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddPrivateRegistry`, from `sas/AddPrivateRegistry.md`.

use alicloud_runtime::codegen::*;

/// Connects a self-managed image registry to Security Center.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::AddPrivateRegistryRequest::new()
///     .registry_type("...")
///     .registry_version("...")
///     .protocol_type(1)
///     .net_type(1)
///     .registry_host_ip("...")
///     .domain_name("...")
///     .user_name("...")
///     .password("...")
///     .registry_region_id("...");
/// let reply = client.add_private_registry(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddPrivateRegistryRequest {
    /// **Required.** Which kind of registry it is or is to be.
    pub registry_type: Option<String>,
    /// **Required.** Which version of the registry is meant.
    pub registry_version: Option<String>,
    /// **Required.** Which kind of protocol it is or is to be.
    pub protocol_type: Option<i64>,
    /// **Required.** Which kind of net it is or is to be.
    pub net_type: Option<i64>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// **Required.** IP address that belongs to the registry host.
    pub registry_host_ip: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// **Required.** Name that the user logs on with.
    pub user_name: Option<String>,
    /// **Required.** Password to be set or to log on with.
    pub password: Option<String>,
    /// **Required.** Region that the registry lies in.
    pub registry_region_id: Option<String>,
    /// Images to scan an hour, as a limit on the load of the registry.
    pub trans_per_hour: Option<i32>,
    /// What certain registries need besides address and login, as JSON, such as the namespaces.
    pub extra_param: Option<String>,
    /// Network port that the server, the listener or the traffic uses.
    pub port: Option<i32>,
}

impl AddPrivateRegistryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegistryType`, which is required.
    pub fn registry_type(mut self, value: impl Into<String>) -> Self {
        self.registry_type = Some(value.into());
        self
    }
    /// Sets `RegistryVersion`, which is required.
    pub fn registry_version(mut self, value: impl Into<String>) -> Self {
        self.registry_version = Some(value.into());
        self
    }
    /// Sets `ProtocolType`, which is required.
    #[inline]
    pub fn protocol_type(mut self, value: i64) -> Self {
        self.protocol_type = Some(value);
        self
    }
    /// Sets `NetType`, which is required.
    #[inline]
    pub fn net_type(mut self, value: i64) -> Self {
        self.net_type = Some(value);
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `RegistryHostIp`, which is required.
    pub fn registry_host_ip(mut self, value: impl Into<String>) -> Self {
        self.registry_host_ip = Some(value.into());
        self
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `UserName`, which is required.
    pub fn user_name(mut self, value: impl Into<String>) -> Self {
        self.user_name = Some(value.into());
        self
    }
    /// Sets `Password`, which is required.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `RegistryRegionId`, which is required.
    pub fn registry_region_id(mut self, value: impl Into<String>) -> Self {
        self.registry_region_id = Some(value.into());
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
    /// Sets `Port`.
    #[inline]
    pub fn port(mut self, value: i32) -> Self {
        self.port = Some(value);
        self
    }
}

request! {
    AddPrivateRegistryRequest {
        "RegistryType" => registry_type: query,
        "RegistryVersion" => registry_version: query,
        "ProtocolType" => protocol_type: query,
        "NetType" => net_type: query,
        "VpcId" => vpc_id: query,
        "RegistryHostIp" => registry_host_ip: query,
        "DomainName" => domain_name: query,
        "UserName" => user_name: query,
        "Password" => password: query,
        "RegistryRegionId" => registry_region_id: query,
        "TransPerHour" => trans_per_hour: query,
        "ExtraParam" => extra_param: query,
        "Port" => port: query,
    }
}

impl Operation for AddPrivateRegistryRequest {
    type Response = AddPrivateRegistryResponse;
    type Error = AddPrivateRegistryError;
    const INFO: OperationInfo = super::operation("AddPrivateRegistry")
        .required(
            &[
                "RegistryType",
                "RegistryVersion",
                "ProtocolType",
                "NetType",
                "RegistryHostIp",
                "DomainName",
                "UserName",
                "Password",
                "RegistryRegionId",
            ],
        );
    const ERRORS: &'static [AddPrivateRegistryError] = &[
        AddPrivateRegistryError::NoPermission,
        AddPrivateRegistryError::ServerError,
    ];
}

/// Response to [`AddPrivateRegistryRequest`].
#[non_exhaustive]
pub struct AddPrivateRegistryResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F8B6F758-BCD4-597A-8A2C-DA5A552C****`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<PrivateRegistryData>,
}

response! {
    AddPrivateRegistryResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct PrivateRegistryData {
    /// ID of the virtual private cloud. Example: `vpc-2vchkxmf2j9yjt3x2****`.
    pub vpc_id: Option<String>,
    /// Text that stands for a right or a request; pass it on as it is.
    /// Example: `3c3c602c-fa1f-4bc0-992f-b4b2cac7****`.
    pub token: Option<String>,
    /// Images that are scanned an hour. Example: `10`.
    pub trans_per_hour: Option<i32>,
    /// Number of the Alibaba Cloud account concerned. Example: `1766185894104***`.
    pub ali_uid: Option<i64>,
    /// Which kind of registry it is or is to be. Example: `harbor`.
    pub registry_type: Option<String>,
    /// Domain name that the call or the item is about. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Password; keep it secret.
    pub password: Option<String>,
    /// Which kind of net it is or is to be. Example: `2`.
    pub net_type: Option<i64>,
    /// Which version of the registry is meant. Example: `V2`.
    pub registry_version: Option<String>,
    /// Which kind of protocol it is or is to be. Example: `2`.
    pub protocol_type: Option<i64>,
    /// IP address that belongs to the registry host. Example: `114.55.**.**`.
    pub registry_host_ip: Option<String>,
    /// Name that the user logs on with.
    pub user_name: Option<String>,
    /// Identifier of the item within its collection. Example: `273698***`.
    pub id: Option<i64>,
}

response! {
    PrivateRegistryData {
        "VpcId" => vpc_id: value,
        "Token" => token: value,
        "TransPerHour" => trans_per_hour: value,
        "AliUid" => ali_uid: value,
        "RegistryType" => registry_type: value,
        "DomainName" => domain_name: value,
        "RegionId" => region_id: value,
        "Password" => password: value,
        "NetType" => net_type: value,
        "RegistryVersion" => registry_version: value,
        "ProtocolType" => protocol_type: value,
        "RegistryHostIp" => registry_host_ip: value,
        "UserName" => user_name: value,
        "Id" => id: value,
    }
}

/// Errors that the documentation of [`AddPrivateRegistryRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type AddPrivateRegistryError = super::DocumentedError;
