// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateAssociatedTransferSetting`, from `resourcemanager/UpdateAssociatedTransferSetting.md`.

use alicloud_runtime::codegen::*;

/// Sets which resources follow when the one they belong to moves to another group.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::UpdateAssociatedTransferSettingRequest::new();
/// let reply = client.update_associated_transfer_setting(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateAssociatedTransferSettingRequest {
    /// Which kinds of resource follow which, one entry each.
    pub rule_settings: Vec<RuleSetting>,
    /// Whether resources that exist already are moved too, not only new ones.
    pub enable_existing_resources_transfer: Option<String>,
}

impl UpdateAssociatedTransferSettingRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RuleSettings`.
    pub fn rule_settings(
        mut self,
        value: impl IntoIterator<Item = impl Into<RuleSetting>>,
    ) -> Self {
        self.rule_settings = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `EnableExistingResourcesTransfer`.
    pub fn enable_existing_resources_transfer(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.enable_existing_resources_transfer = Some(value.into());
        self
    }
}

request! {
    UpdateAssociatedTransferSettingRequest {
        "RuleSettings" => rule_settings: query,
        "EnableExistingResourcesTransfer" => enable_existing_resources_transfer: query,
    }
}

impl Operation for UpdateAssociatedTransferSettingRequest {
    type Response = UpdateAssociatedTransferSettingResponse;
    type Error = UpdateAssociatedTransferSettingError;
    const INFO: OperationInfo = super::operation("UpdateAssociatedTransferSetting");
    const ERRORS: &'static [UpdateAssociatedTransferSettingError] = &[
        UpdateAssociatedTransferSettingError::UnsupportedOperationUpdateAssociatedTransferRuleSetting,
        UpdateAssociatedTransferSettingError::EntityNotExistsAssociatedTransferRule,
    ];
}

/// Response to [`UpdateAssociatedTransferSettingRequest`].
pub type UpdateAssociatedTransferSettingResponse = alicloud_runtime::EmptyResponse;

/// Which kinds of resource follow which, one entry each.
#[non_exhaustive]
pub struct RuleSetting {
    /// Kind of resource that follows when its main resource moves.
    pub associated_resource_type: Option<String>,
    /// Code of the cloud service whose resources follow when their main resource moves.
    pub associated_service: Option<String>,
    /// Kind of the main resource, which others follow when it moves.
    pub master_resource_type: Option<String>,
    /// Code of the cloud service of the main resource, which others follow when it moves.
    pub master_service: Option<String>,
    /// **Required.** Whether associated resources follow the main resource into its new resource group.
    pub status: Option<Open<RuleSettingStatus>>,
}

impl RuleSetting {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AssociatedResourceType`.
    pub fn associated_resource_type(mut self, value: impl Into<String>) -> Self {
        self.associated_resource_type = Some(value.into());
        self
    }
    /// Sets `AssociatedService`.
    pub fn associated_service(mut self, value: impl Into<String>) -> Self {
        self.associated_service = Some(value.into());
        self
    }
    /// Sets `MasterResourceType`.
    pub fn master_resource_type(mut self, value: impl Into<String>) -> Self {
        self.master_resource_type = Some(value.into());
        self
    }
    /// Sets `MasterService`.
    pub fn master_service(mut self, value: impl Into<String>) -> Self {
        self.master_service = Some(value.into());
        self
    }
    /// Sets `Status`, which is required.
    pub fn status(mut self, value: impl Into<Open<RuleSettingStatus>>) -> Self {
        self.status = Some(value.into());
        self
    }
}

request! {
    RuleSetting {
        "AssociatedResourceType" => associated_resource_type: field,
        "AssociatedService" => associated_service: field,
        "MasterResourceType" => master_resource_type: field,
        "MasterService" => master_service: field,
        "Status" => status: field,
    }
}

values! {
    /// Whether associated resources follow the main resource into its new resource group.
    pub enum RuleSettingStatus {
        /// Resources of this kind follow when their main resource moves.
        Enable = "Enable",
        /// Resources of this kind do not follow.
        Disable = "Disable",
    }
}

/// Errors that the documentation of [`UpdateAssociatedTransferSettingRequest`] names.
///
/// - [`UnsupportedOperationUpdateAssociatedTransferRuleSetting`](super::DocumentedError::UnsupportedOperationUpdateAssociatedTransferRuleSetting)
/// - [`EntityNotExistsAssociatedTransferRule`](super::DocumentedError::EntityNotExistsAssociatedTransferRule)
pub type UpdateAssociatedTransferSettingError = super::DocumentedError;
