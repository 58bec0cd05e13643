// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateAssociatedResourceRule`, from `tag/UpdateAssociatedResourceRule.md`.

use alicloud_runtime::codegen::*;

/// Changes status or tag keys of a rule that passes tags to related resources.
///
/// ```no_run
/// # async fn example(client: alicloud_tag::Client) -> Result<(), alicloud_tag::Error> {
/// let request = alicloud_tag::UpdateAssociatedResourceRuleRequest::new()
///     .setting_name("...");
/// let reply = client.update_associated_resource_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateAssociatedResourceRuleRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Which rule is meant: from what to what tags are carried over, such as from an
    /// instance to its disks.
    pub setting_name: Option<String>,
    /// Keys of the tags concerned. Items: at most 100.
    pub tag_keys: Vec<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// State of the existing, to narrow the list down to or to be put into.
    pub existing_status: Option<String>,
}

impl UpdateAssociatedResourceRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `SettingName`, which is required.
    pub fn setting_name(mut self, value: impl Into<String>) -> Self {
        self.setting_name = Some(value.into());
        self
    }
    /// Sets `TagKeys`.
    pub fn tag_keys(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tag_keys = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `ExistingStatus`.
    pub fn existing_status(mut self, value: impl Into<String>) -> Self {
        self.existing_status = Some(value.into());
        self
    }
}

request! {
    UpdateAssociatedResourceRuleRequest {
        "RegionId" => region_id: query,
        "SettingName" => setting_name: query,
        "TagKeys" => tag_keys: query,
        "Status" => status: query,
        "ExistingStatus" => existing_status: query,
    }
}

impl Operation for UpdateAssociatedResourceRuleRequest {
    type Response = UpdateAssociatedResourceRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateAssociatedResourceRule")
        .required(&["SettingName"])
        .region("RegionId");
}

/// Response to [`UpdateAssociatedResourceRuleRequest`], which the documentation does not describe.
pub type UpdateAssociatedResourceRuleResponse = alicloud_runtime::UndocumentedResponse;
