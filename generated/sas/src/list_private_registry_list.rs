// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListPrivateRegistryList`, from `sas/ListPrivateRegistryList.md`.

use alicloud_runtime::codegen::*;

/// Lists image registries of one type.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListPrivateRegistryListRequest::new();
/// let reply = client.list_private_registry_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListPrivateRegistryListRequest {
    /// Which kind of registry it is or is to be.
    pub registry_type: Option<String>,
}

impl ListPrivateRegistryListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegistryType`.
    pub fn registry_type(mut self, value: impl Into<String>) -> Self {
        self.registry_type = Some(value.into());
        self
    }
}

request! {
    ListPrivateRegistryListRequest {
        "RegistryType" => registry_type: query,
    }
}

impl Operation for ListPrivateRegistryListRequest {
    type Response = ListPrivateRegistryListResponse;
    type Error = ListPrivateRegistryListError;
    const INFO: OperationInfo = super::operation("ListPrivateRegistryList").read_only();
    const ERRORS: &'static [ListPrivateRegistryListError] = &[
        ListPrivateRegistryListError::NoPermission,
        ListPrivateRegistryListError::ServerError,
    ];
}

/// Response to [`ListPrivateRegistryListRequest`].
#[non_exhaustive]
pub struct ListPrivateRegistryListResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `BE120DAB-F4E7-4C53-ADC3-A97578AB****`.
    pub request_id: Option<String>,
    /// What is known about each image registry, one entry each.
    pub image_registry_infos: Vec<ImageRegistryInfos>,
}

response! {
    ListPrivateRegistryListResponse {
        "RequestId" => request_id: value,
        "ImageRegistryInfos" => image_registry_infos: list(""),
    }
}

/// What is known about each image registry, one entry each.
#[non_exhaustive]
pub struct ImageRegistryInfos {
    /// ID of the virtual private cloud. Example: `vpc-bp12897gqrex01zn0****`.
    pub vpc_id: Option<String>,
    /// Text that stands for a right or a request; pass it on as it is.
    /// Example: `0da12bce-cc36-4c48-b3e6-2215fc3a****`.
    pub token: Option<String>,
    /// Items of the kind white that were found or are concerned. Example: `100.104.XXX.XXX`.
    pub white_list: Option<String>,
    /// Number of the Alibaba Cloud account concerned. Example: `1766185894******`.
    pub ali_uid: Option<i64>,
    /// Which kind of registry it is or is to be. Example: `harbor`.
    pub registry_type: Option<String>,
    /// Domain name that the call or the item is about. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Password; keep it secret. Example: `Harbor******`.
    pub password: Option<String>,
    /// Which kind of net it is or is to be. Example: `1`.
    pub net_type: Option<i64>,
    /// Which version of the registry is meant. Example: `V1`.
    pub registry_version: Option<String>,
    /// Which kind of protocol it is or is to be. Example: `1`.
    pub protocol_type: Option<i64>,
    /// IP address that belongs to the registry host. Example: `114.55.XXX.XXX`.
    pub registry_host_ip: Option<String>,
    /// Name that the user logs on with. Example: `RegistryUser`.
    pub user_name: Option<String>,
    /// Identifier of the item within its collection. Example: `66485`.
    pub id: Option<i64>,
    /// Name that the registry goes by. Example: `test1`.
    pub registry_name: Option<String>,
    /// Days that the images stay in the list after they were last seen. Example: `90`.
    pub persistence_day: Option<i64>,
    /// Environment of the Jenkins build. Example: `JenkinsInfo`.
    pub jenkins_env: Option<String>,
    /// Images that are scanned an hour. Example: `30`.
    pub trans_per_hour: Option<i32>,
}

response! {
    ImageRegistryInfos {
        "VpcId" => vpc_id: value,
        "Token" => token: value,
        "WhiteList" => white_list: value,
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
        "RegistryName" => registry_name: value,
        "PersistenceDay" => persistence_day: value,
        "JenkinsEnv" => jenkins_env: value,
        "TransPerHour" => trans_per_hour: value,
    }
}

/// Errors that the documentation of [`ListPrivateRegistryListRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ListPrivateRegistryListError = super::DocumentedError;
