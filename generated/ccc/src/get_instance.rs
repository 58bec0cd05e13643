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
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ccc-test`.
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

/// Response to [`GetInstanceRequest`].
#[non_exhaustive]
pub struct GetInstanceResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<InstanceData>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// The params that were found or are concerned, one entry each.
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
    /// Items of the kind admin that were found or are concerned.
    pub admin_list: Vec<User>,
    /// ID of the Alibaba Cloud account that owns the instance. Example: `1571234567890123`.
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
    /// Name that people know the item by. Example: `text`.
    pub name: Option<String>,
    /// Items of the kind number that were found or are concerned.
    pub number_list: Vec<PhoneNumber>,
    /// State of what the entry describes, which decides what can be done with it. Example: `RUNNING`.
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
    /// State of what the entry describes, which decides what can be done with it.
    pub enum InstanceStatus {
        /// Given back; its resources are gone.
        Released = "RELEASED",
        /// At work.
        Running = "RUNNING",
        /// Out of service, for example for unpaid bills.
        Stopped = "STOPPED",
        /// Being set up; it cannot be used yet.
        Creating = "CREATING",
    }
}

/// Errors that the documentation of [`GetInstanceRequest`] names.
///
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
pub type GetInstanceError = super::DocumentedError;
