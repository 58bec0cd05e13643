// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListWaitingChats`, from `ccc/ListWaitingChats.md`.

use alicloud_runtime::codegen::*;

/// Lists chats that wait for an agent in the skill groups given.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ListWaitingChatsRequest::new()
///     .instance_id("...");
/// let reply = client.list_waiting_chats(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListWaitingChatsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// IDs of the skill groups to work on or to narrow the list down to.
    pub skill_group_id_list: Option<String>,
}

impl ListWaitingChatsRequest {
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
    /// Sets `SkillGroupIdList`.
    pub fn skill_group_id_list(mut self, value: impl Into<String>) -> Self {
        self.skill_group_id_list = Some(value.into());
        self
    }
}

request! {
    ListWaitingChatsRequest {
        "InstanceId" => instance_id: query,
        "SkillGroupIdList" => skill_group_id_list: query,
    }
}

impl Operation for ListWaitingChatsRequest {
    type Response = ListWaitingChatsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListWaitingChats")
        .required(&["InstanceId"])
        .read_only();
}

/// Response to [`ListWaitingChatsRequest`], which the documentation does not describe.
pub type ListWaitingChatsResponse = alicloud_runtime::UndocumentedResponse;
