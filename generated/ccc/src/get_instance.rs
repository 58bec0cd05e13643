// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetInstance`, from `ccc/GetInstance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PhoneNumber, SkillGroup, User};

/// Shows one contact center instance in detail.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// use alicloud_ccc::get_instance::InstanceStatus;
///
/// let request = alicloud_ccc::GetInstanceRequest::new()
///     .instance_id("ccc-test");
/// // Repeats the call until that is the state; `.await` alone asks once.
/// let reply = client
///     .get_instance(request)
///     .wait()
///     .until(InstanceStatus::Running)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetInstanceRequest {
    /// **Required.** ID of the instance concerned. Example: `ccc-test`.
    pub instance_id: Option<String>,
}

impl GetInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    GetInstanceRequest {
        "InstanceId" => instance_id: query,
    }
}

impl Operation for GetInstanceRequest {
    type Response = GetInstanceResponse;
    type Error = GetInstanceError;
    const INFO: OperationInfo = super::operation("GetInstance")
        .required(&["InstanceId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
    const ERRORS: &'static [GetInstanceError] = &[GetInstanceError::NotExistsInstanceId];
}

impl Stateful for GetInstanceRequest {
    type State = InstanceStatus;
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::one(
            response.data.iter().find_map(|v| v.status.as_ref().map(|s| s.as_str())),
        )
    }
}

/// What [`GetInstanceRequest`] is answered with.
#[non_exhaustive]
pub struct GetInstanceResponse {
    /// Code of the result or of the item, for programs to act on. Example: `OK`.
    pub code: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<InstanceData>,
    /// HTTP status of the answer, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// The params that the call or the answer is about. Example: `text`.
    pub params: Vec<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EEEE671A-3E24-4A04-81E6-6C4F5B39DF75`.
    pub request_id: Option<String>,
}

response! {
    GetInstanceResponse {
        "Code" => code: value,
        "Data" => data: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "Params" => params: list(""),
        "RequestId" => request_id: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct InstanceData {
    /// Items of the kind admin that the call or the answer is about.
    pub admin_list: Vec<User>,
    /// Example: `1571234567890123`.
    pub aliyun_uid: Option<String>,
    /// Web address under which the console is found.
    /// Example: `https://ccc-v2.aliyun.com/#/workbench/ccc-test`.
    pub console_url: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Domain name that the call or the item is about. Example: `ccc-test`.
    pub domain_name: Option<String>,
    /// Identifier of the item within its collection. Example: `ccc-test`.
    pub id: Option<String>,
    /// Name of the item, as people see it. Example: `text`.
    pub name: Option<String>,
    /// Items of the kind number that the call or the answer is about.
    pub number_list: Vec<PhoneNumber>,
    /// How the item stands at present. Example: `RUNNING`.
    pub status: Option<Open<InstanceStatus>>,
}

response! {
    InstanceData {
        "AdminList" => admin_list: list(""),
        "AliyunUid" => aliyun_uid: value,
        "ConsoleUrl" => console_url: value,
        "Description" => description: value,
        "DomainName" => domain_name: value,
        "Id" => id: value,
        "Name" => name: value,
        "NumberList" => number_list: list(""),
        "Status" => status: value,
    }
}

values! {
    /// How the item stands at present.
    pub enum InstanceStatus {
        /// `RELEASED`
        Released = "RELEASED",
        /// `RUNNING`
        Running = "RUNNING",
        /// `STOPPED`
        Stopped = "STOPPED",
        /// `CREATING`
        Creating = "CREATING",
    }
}

/// Errors that the documentation of [`GetInstanceRequest`] names.
///
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
pub type GetInstanceError = super::DocumentedError;
