// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListFlashSmsSettings`, from `ccc/ListFlashSmsSettings.md`.

use alicloud_runtime::codegen::*;

/// Lists the flash SMS settings of skill groups.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ListFlashSmsSettingsRequest::new()
///     .page_number(1)
///     .page_size(1)
///     .instance_id("...");
/// let reply = client.list_flash_sms_settings(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListFlashSmsSettingsRequest {
    /// Name that the skill group goes by.
    pub skill_group_name: Option<String>,
    /// IDs of the skill groups to work on or to narrow the list down to.
    pub skill_group_id_list: Vec<String>,
    /// **Required.** Which page of the list to return.
    pub page_number: Option<i32>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<i32>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl ListFlashSmsSettingsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SkillGroupName`.
    pub fn skill_group_name(mut self, value: impl Into<String>) -> Self {
        self.skill_group_name = Some(value.into());
        self
    }
    /// Sets `SkillGroupIdList`.
    pub fn skill_group_id_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.skill_group_id_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `PageNumber`, which is required.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    ListFlashSmsSettingsRequest {
        "SkillGroupName" => skill_group_name: query,
        "SkillGroupIdList" => skill_group_id_list: query_json,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "InstanceId" => instance_id: query,
    }
}

impl Operation for ListFlashSmsSettingsRequest {
    type Response = ListFlashSmsSettingsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListFlashSmsSettings")
        .required(&["PageNumber", "PageSize", "InstanceId"])
        .read_only();
}

/// Response to [`ListFlashSmsSettingsRequest`], which the documentation does not describe.
pub type ListFlashSmsSettingsResponse = alicloud_runtime::UndocumentedResponse;
