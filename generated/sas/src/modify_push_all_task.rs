// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyPushAllTask`, from `sas/ModifyPushAllTask.md`.

use alicloud_runtime::codegen::*;

/// Starts a set of security checks on the given servers.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ModifyPushAllTaskRequest::new()
///     .uuids("...")
///     .tasks("...");
/// let reply = client.modify_push_all_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyPushAllTaskRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// **Required.** The uuids that are concerned.
    pub uuids: Option<String>,
    /// **Required.** The tasks that are concerned.
    pub tasks: Option<String>,
}

impl ModifyPushAllTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `Uuids`, which is required.
    pub fn uuids(mut self, value: impl Into<String>) -> Self {
        self.uuids = Some(value.into());
        self
    }
    /// Sets `Tasks`, which is required.
    pub fn tasks(mut self, value: impl Into<String>) -> Self {
        self.tasks = Some(value.into());
        self
    }
}

request! {
    ModifyPushAllTaskRequest {
        "SourceIp" => source_ip: query,
        "Uuids" => uuids: query,
        "Tasks" => tasks: query,
    }
}

impl Operation for ModifyPushAllTaskRequest {
    type Response = ModifyPushAllTaskResponse;
    type Error = ModifyPushAllTaskError;
    const INFO: OperationInfo = super::operation("ModifyPushAllTask")
        .required(&["Uuids", "Tasks"]);
    const ERRORS: &'static [ModifyPushAllTaskError] = &[
        ModifyPushAllTaskError::PushTaskError,
        ModifyPushAllTaskError::IllegalParam,
        ModifyPushAllTaskError::NoPermission,
        ModifyPushAllTaskError::ServerError,
    ];
}

/// Response to [`ModifyPushAllTaskRequest`].
#[non_exhaustive]
pub struct ModifyPushAllTaskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `91EB4AC7-7FEF-4C72-BE49-4414E459AEC2`.
    pub request_id: Option<String>,
    /// Which servers the check was started on.
    pub push_task_rsp: Option<PushTaskRsp>,
}

response! {
    ModifyPushAllTaskResponse {
        "RequestId" => request_id: value,
        "PushTaskRsp" => push_task_rsp: value,
    }
}

/// Which servers the check was started on.
#[non_exhaustive]
pub struct PushTaskRsp {
    /// Items of the kind push task result that were found or are concerned.
    pub push_task_result_list: Vec<PushTaskResultList>,
}

response! {
    PushTaskRsp {
        "PushTaskResultList" => push_task_result_list: list(""),
    }
}

/// Items of the kind push task result that were found or are concerned.
#[non_exhaustive]
pub struct PushTaskResultList {
    /// Identifier that is unique for the item. Example: `5493fe42-61f5-4627-9aa2-8c449bbe****`.
    pub uuid: Option<String>,
    /// ID of the group that the call or the item is about. Example: `226`.
    pub group_id: Option<i64>,
    /// Whether the call did what it was asked. Example: `false`.
    pub success: Option<bool>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    /// Example: `cn-beijing`.
    pub region: Option<String>,
    /// Name given to the instance, as lists and the console show it. Example: `TestInstance`.
    pub instance_name: Option<String>,
    /// Whether the client is connected at the moment. Example: `false`.
    pub online: Option<bool>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// IP address of the host or service concerned. Example: `127.136.XX.XX`.
    pub ip: Option<String>,
    /// Which version of the operating system is meant. Example: `linux`.
    pub os_version: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `i-wz9f7wlklxqnvdk****`.
    pub instance_id: Option<String>,
}

response! {
    PushTaskResultList {
        "Uuid" => uuid: value,
        "GroupId" => group_id: value,
        "Success" => success: value,
        "Region" => region: value,
        "InstanceName" => instance_name: value,
        "Online" => online: value,
        "Message" => message: value,
        "Ip" => ip: value,
        "OsVersion" => os_version: value,
        "InstanceId" => instance_id: value,
    }
}

/// Errors that the documentation of [`ModifyPushAllTaskRequest`] names.
///
/// - [`PushTaskError`](super::DocumentedError::PushTaskError)
/// - [`IllegalParam`](super::DocumentedError::IllegalParam)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ModifyPushAllTaskError = super::DocumentedError;
