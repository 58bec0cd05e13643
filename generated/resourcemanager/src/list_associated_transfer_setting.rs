// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAssociatedTransferSetting`, from `resourcemanager/ListAssociatedTransferSetting.md`.

use alicloud_runtime::codegen::*;

/// Returns which resources follow when the one they belong to moves to another group.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::ListAssociatedTransferSettingRequest::new();
/// let reply = client.list_associated_transfer_setting(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAssociatedTransferSettingRequest {}

impl ListAssociatedTransferSettingRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    ListAssociatedTransferSettingRequest {}
}

impl Operation for ListAssociatedTransferSettingRequest {
    type Response = ListAssociatedTransferSettingResponse;
    type Error = ListAssociatedTransferSettingError;
    const INFO: OperationInfo = super::operation("ListAssociatedTransferSetting")
        .read_only();
    const ERRORS: &'static [ListAssociatedTransferSettingError] = &[
        ListAssociatedTransferSettingError::EntityNotExistsAssociatedTransferSetting,
    ];
}

/// Response to [`ListAssociatedTransferSettingRequest`].
#[non_exhaustive]
pub struct ListAssociatedTransferSettingResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7556FD65-45D2-5C45-9FC9-A7DE831C775C`.
    pub request_id: Option<String>,
    /// Which resources follow when the one they belong to moves to another group.
    pub associated_transfer_setting: Option<AssociatedTransferSetting>,
}

response! {
    ListAssociatedTransferSettingResponse {
        "RequestId" => request_id: value,
        "AssociatedTransferSetting" => associated_transfer_setting: value,
    }
}

/// Which resources follow when the one they belong to moves to another group.
#[non_exhaustive]
pub struct AssociatedTransferSetting {
    /// Account that the settings belong to, by its number. Example: `121998723923****`.
    pub account_id: Option<String>,
    /// Whether resources follow the ones they belong to into a new resource group. Example: `Enable`.
    pub status: Option<String>,
    /// Which kinds of resource follow which, one entry each.
    pub rule_settings: Vec<RuleSetting>,
    /// Whether resources that exist already are moved too, not only new ones. Example: `true`.
    pub enable_existing_resources_transfer: Option<String>,
}

response! {
    AssociatedTransferSetting {
        "AccountId" => account_id: value,
        "Status" => status: value,
        "RuleSettings" => rule_settings: list(""),
        "EnableExistingResourcesTransfer" => enable_existing_resources_transfer: value,
    }
}

/// Which kinds of resource follow which, one entry each.
#[non_exhaustive]
pub struct RuleSetting {
    /// Kind of resource that follows when its main resource moves. Example: `disk`.
    pub associated_resource_type: Option<String>,
    /// Kind of the main resource, which others follow when it moves. Example: `instance`.
    pub master_resource_type: Option<String>,
    /// Code of the cloud service whose resources follow when their main resource moves.
    /// Example: `ecs`.
    pub associated_service: Option<String>,
    /// Code of the cloud service of the main resource, which others follow when it moves.
    /// Example: `ecs`.
    pub master_service: Option<String>,
    /// Whether associated resources follow the main resource into its new resource group.
    /// Example: `Enable`.
    pub status: Option<String>,
}

response! {
    RuleSetting {
        "AssociatedResourceType" => associated_resource_type: value,
        "MasterResourceType" => master_resource_type: value,
        "AssociatedService" => associated_service: value,
        "MasterService" => master_service: value,
        "Status" => status: value,
    }
}

/// Errors that the documentation of [`ListAssociatedTransferSettingRequest`] names.
///
/// - [`EntityNotExistsAssociatedTransferSetting`](super::DocumentedError::EntityNotExistsAssociatedTransferSetting)
pub type ListAssociatedTransferSettingError = super::DocumentedError;
