// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateMonitorGroupByResourceGroupId`, from `cms/CreateMonitorGroupByResourceGroupId.md`.

use alicloud_runtime::codegen::*;

/// Creates an application group that follows a resource group.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::CreateMonitorGroupByResourceGroupIdRequest::new()
///     .contact_group_list(["ECS_Group"])
///     .region_id("cn-hangzhou")
///     .resource_group_id("rg-acfmw3ty5y7****")
///     .resource_group_name("CloudMonitor");
/// let reply = client.create_monitor_group_by_resource_group_id(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateMonitorGroupByResourceGroupIdRequest {
    /// **Required.** Alert contact groups, one entry each. Items: at most 20. Example: `ECS_Group`.
    pub contact_group_list: Vec<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmw3ty5y7****`.
    pub resource_group_id: Option<String>,
    /// **Required.** Resource group that the application group is built from. Example: `CloudMonitor`.
    pub resource_group_name: Option<String>,
    /// Whether severe events of the group's resources lead to notifications. Example: `true`.
    pub enable_subscribe_event: Option<bool>,
    /// Whether hosts of the group get the CloudMonitor agent by themselves. Example: `true`.
    pub enable_install_agent: Option<bool>,
}

impl CreateMonitorGroupByResourceGroupIdRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ContactGroupList`, which is required.
    pub fn contact_group_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.contact_group_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`, which is required.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupName`, which is required.
    pub fn resource_group_name(mut self, value: impl Into<String>) -> Self {
        self.resource_group_name = Some(value.into());
        self
    }
    /// Sets `EnableSubscribeEvent`.
    #[inline]
    pub fn enable_subscribe_event(mut self, value: bool) -> Self {
        self.enable_subscribe_event = Some(value);
        self
    }
    /// Sets `EnableInstallAgent`.
    #[inline]
    pub fn enable_install_agent(mut self, value: bool) -> Self {
        self.enable_install_agent = Some(value);
        self
    }
}

request! {
    CreateMonitorGroupByResourceGroupIdRequest {
        "ContactGroupList" => contact_group_list: query,
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "ResourceGroupName" => resource_group_name: query,
        "EnableSubscribeEvent" => enable_subscribe_event: query,
        "EnableInstallAgent" => enable_install_agent: query,
    }
}

impl Operation for CreateMonitorGroupByResourceGroupIdRequest {
    type Response = CreateMonitorGroupByResourceGroupIdResponse;
    type Error = CreateMonitorGroupByResourceGroupIdError;
    const INFO: OperationInfo = super::operation("CreateMonitorGroupByResourceGroupId")
        .required(
            &["ContactGroupList", "RegionId", "ResourceGroupId", "ResourceGroupName"],
        )
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
    const ERRORS: &'static [CreateMonitorGroupByResourceGroupIdError] = &[
        CreateMonitorGroupByResourceGroupIdError::ResourceNotFound,
        CreateMonitorGroupByResourceGroupIdError::ParameterInvalid,
        CreateMonitorGroupByResourceGroupIdError::AccessForbidden,
        CreateMonitorGroupByResourceGroupIdError::InternalError,
    ];
}

/// Response to [`CreateMonitorGroupByResourceGroupIdRequest`].
#[non_exhaustive]
pub struct CreateMonitorGroupByResourceGroupIdResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3D373A32-9EF5-409D-B6D7-DDDB714FFE94`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
    /// ID of the new application group. Example: `3607****`.
    pub id: Option<i64>,
}

response! {
    CreateMonitorGroupByResourceGroupIdResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Id" => id: value,
    }
}

/// Errors that the documentation of [`CreateMonitorGroupByResourceGroupIdRequest`] names.
///
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`AccessForbidden`](super::DocumentedError::AccessForbidden)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type CreateMonitorGroupByResourceGroupIdError = super::DocumentedError;
