// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddHDMInstance`, from `das/AddHDMInstance.md`.

use alicloud_runtime::codegen::*;

/// Connects a database instance to DAS, with the address and account for reaching it.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::AddHDMInstanceRequest::new()
///     .instance_area("...");
/// let reply = client.add_hdm_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddHDMInstanceRequest {
    /// Reserved for the service; leave it out.
    pub context: Option<String>,
    /// **Required.** Where the database runs: in a service of Alibaba Cloud, on ECS, or elsewhere.
    pub instance_area: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// IP address of the host or service concerned.
    pub ip: Option<String>,
    /// Port of the database.
    pub port: Option<String>,
    /// Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
    /// Name that the user logs on with.
    pub username: Option<String>,
    /// Password to be set or to log on with.
    pub password: Option<String>,
    /// Second name that the instance can be called by.
    pub instance_alias: Option<String>,
    /// Whether the item lies in a VPC or in the classic network.
    pub network_type: Option<String>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    pub region: Option<String>,
    /// Account that the flush belongs to or works with.
    pub flush_account: Option<String>,
}

impl AddHDMInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `__context`.
    pub fn context(mut self, value: impl Into<String>) -> Self {
        self.context = Some(value.into());
        self
    }
    /// Sets `InstanceArea`, which is required.
    pub fn instance_area(mut self, value: impl Into<String>) -> Self {
        self.instance_area = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Ip`.
    pub fn ip(mut self, value: impl Into<String>) -> Self {
        self.ip = Some(value.into());
        self
    }
    /// Sets `Port`.
    pub fn port(mut self, value: impl Into<String>) -> Self {
        self.port = Some(value.into());
        self
    }
    /// Sets `Engine`.
    pub fn engine(mut self, value: impl Into<String>) -> Self {
        self.engine = Some(value.into());
        self
    }
    /// Sets `Username`.
    pub fn username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self
    }
    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `InstanceAlias`.
    pub fn instance_alias(mut self, value: impl Into<String>) -> Self {
        self.instance_alias = Some(value.into());
        self
    }
    /// Sets `NetworkType`.
    pub fn network_type(mut self, value: impl Into<String>) -> Self {
        self.network_type = Some(value.into());
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `Region`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `FlushAccount`.
    pub fn flush_account(mut self, value: impl Into<String>) -> Self {
        self.flush_account = Some(value.into());
        self
    }
}

request! {
    AddHDMInstanceRequest {
        "__context" => context: query,
        "InstanceArea" => instance_area: query,
        "InstanceId" => instance_id: query,
        "Ip" => ip: query,
        "Port" => port: query,
        "Engine" => engine: query,
        "Username" => username: query,
        "Password" => password: query,
        "InstanceAlias" => instance_alias: query,
        "NetworkType" => network_type: query,
        "VpcId" => vpc_id: query,
        "Region" => region: query,
        "FlushAccount" => flush_account: query,
    }
}

impl Operation for AddHDMInstanceRequest {
    type Response = AddHDMInstanceResponse;
    type Error = AddHDMInstanceError;
    const INFO: OperationInfo = super::operation("AddHDMInstance")
        .required(&["InstanceArea"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [AddHDMInstanceError] = &[
        AddHDMInstanceError::InvalidParams,
        AddHDMInstanceError::NoPermission,
    ];
}

/// Response to [`AddHDMInstanceRequest`].
#[non_exhaustive]
pub struct AddHDMInstanceResponse {
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B6D17591-B48B-4D31-9CD6-9B9796B2****`.
    pub request_id: Option<String>,
    /// Reserved for the service.
    pub synchro: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<HDMInstanceData>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// The succes that are concerned. Example: `true`.
    pub success: Option<String>,
}

response! {
    AddHDMInstanceResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Synchro" => synchro: value,
        "Data" => data: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct HDMInstanceData {
    /// ID of the virtual private cloud. Example: `vpc-m5e666n89m2bx8jar****`.
    pub vpc_id: Option<String>,
    /// Text that stands for a right or a request; pass it on as it is. Example: `tokenID`.
    pub token: Option<String>,
    /// IP address of the host or service concerned. Example: `rm-de21209****.mysql.rds.aliyuncs.com`.
    pub ip: Option<String>,
    /// Account that made the call. Example: `31063db679****`.
    pub caller_uid: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `rm-2ze1jdv45i7l6****`.
    pub instance_id: Option<String>,
    /// Network port that the server, the listener or the traffic uses. Example: `3306`.
    pub port: Option<i32>,
    /// Number of the account that the resource belongs to. Example: `325352345`.
    pub owner_id: Option<String>,
    /// Identifier that is unique for the item. Example: `hdm_3063db6792965c080a4bcb6e6304****`.
    pub uuid: Option<String>,
    /// Code of the failure. Example: `InvalidRequestURL`.
    pub error: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Part that the item plays, or role whose rights are used. Example: `master`.
    pub role: Option<String>,
    /// ID of the tenant that the item belongs to or stands for. Example: `L0EPfLS****=SCE00000*****`.
    pub tenant_id: Option<String>,
}

response! {
    HDMInstanceData {
        "VpcId" => vpc_id: value,
        "Token" => token: value,
        "Ip" => ip: value,
        "CallerUid" => caller_uid: value,
        "InstanceId" => instance_id: value,
        "Port" => port: value,
        "OwnerId" => owner_id: value,
        "Uuid" => uuid: value,
        "Error" => error: value,
        "Code" => code: value,
        "Role" => role: value,
        "TenantId" => tenant_id: value,
    }
}

/// Errors that the documentation of [`AddHDMInstanceRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type AddHDMInstanceError = super::DocumentedError;
