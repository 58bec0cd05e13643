// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAssociatedResourceRule`, from `tag/DeleteAssociatedResourceRule.md`.

use alicloud_runtime::codegen::*;

/// Deletes the rule by which resources take over tags of an associated resource.
///
/// ```no_run
/// # async fn example(client: alicloud_tag::Client) -> Result<(), alicloud_tag::Error> {
/// let request = alicloud_tag::DeleteAssociatedResourceRuleRequest::new();
/// let reply = client.delete_associated_resource_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAssociatedResourceRuleRequest {
    /// Which rule is meant: from what to what tags are carried over, such as from an instance to its
    /// disks.
    pub setting_name: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DeleteAssociatedResourceRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SettingName`.
    pub fn setting_name(mut self, value: impl Into<String>) -> Self {
        self.setting_name = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DeleteAssociatedResourceRuleRequest {
        "SettingName" => setting_name: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DeleteAssociatedResourceRuleRequest {
    type Response = DeleteAssociatedResourceRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteAssociatedResourceRule")
        .region("RegionId");
}

/// Response to [`DeleteAssociatedResourceRuleRequest`], which the documentation does not describe.
pub type DeleteAssociatedResourceRuleResponse = alicloud_runtime::UndocumentedResponse;
