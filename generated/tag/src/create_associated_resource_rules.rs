// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateAssociatedResourceRules`, from `tag/CreateAssociatedResourceRules.md`.

use alicloud_runtime::codegen::*;

/// Creates rules by which resources take over tags of the resources they belong to.
///
/// ```no_run
/// # async fn example(client: alicloud_tag::Client) -> Result<(), alicloud_tag::Error> {
/// let request = alicloud_tag::CreateAssociatedResourceRulesRequest::new();
/// let reply = client.create_associated_resource_rules(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateAssociatedResourceRulesRequest {
    /// Items of the kind create rules to work on or to narrow the list down to. Items: at most 100.
    pub create_rules_list: Vec<CreateRulesList>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl CreateAssociatedResourceRulesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CreateRulesList`.
    pub fn create_rules_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<CreateRulesList>>,
    ) -> Self {
        self.create_rules_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    CreateAssociatedResourceRulesRequest {
        "CreateRulesList" => create_rules_list: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for CreateAssociatedResourceRulesRequest {
    type Response = CreateAssociatedResourceRulesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateAssociatedResourceRules")
        .region("RegionId");
}

/// Response to [`CreateAssociatedResourceRulesRequest`], which the documentation does not describe.
pub type CreateAssociatedResourceRulesResponse = alicloud_runtime::UndocumentedResponse;

/// Items of the kind create rules to work on or to narrow the list down to.
#[non_exhaustive]
pub struct CreateRulesList {
    /// **Required.** Which rule is meant: from what to what tags are carried over, such as from an
    /// instance to its disks.
    pub setting_name: Option<String>,
    /// **Required.** State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// Keys of the tags concerned. Items: at most 100.
    pub tag_keys: Vec<String>,
    /// State of the existing, to narrow the list down to or to be put into.
    pub existing_status: Option<String>,
}

impl CreateRulesList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SettingName`, which is required.
    pub fn setting_name(mut self, value: impl Into<String>) -> Self {
        self.setting_name = Some(value.into());
        self
    }
    /// Sets `Status`, which is required.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
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
    /// Sets `ExistingStatus`.
    pub fn existing_status(mut self, value: impl Into<String>) -> Self {
        self.existing_status = Some(value.into());
        self
    }
}

request! {
    CreateRulesList {
        "SettingName" => setting_name: field,
        "Status" => status: field,
        "TagKeys" => tag_keys: field,
        "ExistingStatus" => existing_status: field,
    }
}
