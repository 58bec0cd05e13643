// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyServerlessAuthToMachine`, from `sas/ModifyServerlessAuthToMachine.md`.

use alicloud_runtime::codegen::*;

/// Binds protection quota to serverless assets or applications, or takes it away.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ModifyServerlessAuthToMachineRequest::new();
/// let reply = client.modify_serverless_auth_to_machine(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyServerlessAuthToMachineRequest {
    /// Items of the kind bind uuid to work on or to narrow the list down to. Items: at most 2000.
    pub bind_uuid_list: Vec<String>,
    /// Items of the kind un bind uuid to work on or to narrow the list down to. Items: at most 2000.
    pub un_bind_uuid_list: Vec<String>,
    /// Search conditions as a JSON array of objects with name and value; they choose the assets or
    /// images.
    pub criteria: Option<String>,
    /// How several conditions are joined: any of them or all of them have to hold.
    pub logical_exp: Option<String>,
    /// Whether all servers get a license at once.
    pub bind_all: Option<bool>,
    /// Whether servers that come later get a license without being told.
    pub auto_bind: Option<i32>,
    /// ID of the pre bind order that the call is about.
    pub pre_bind_order_id: Option<i64>,
    /// Whether the license is reserved before the application runs.
    pub pre_bind: Option<i32>,
    /// Which version of the ntm is meant.
    pub ntm_version: Option<String>,
    /// Which license is meant, for instance by edition.
    pub auth_item: Option<String>,
    /// Which kind of bind asset it is or is to be.
    pub bind_asset_type: Option<String>,
    /// Items of the kind bind application to work on or to narrow the list down to.
    /// Items: at most 2000.
    pub bind_app_list: Vec<String>,
    /// Items of the kind un bind application to work on or to narrow the list down to.
    /// Items: at most 2000.
    pub un_bind_app_list: Vec<String>,
    /// Conditions for the applications, as JSON.
    pub app_criteria: Option<String>,
    /// ID of the member account of the resource directory to act for.
    pub resource_directory_uid: Option<i64>,
}

impl ModifyServerlessAuthToMachineRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `BindUuidList`.
    pub fn bind_uuid_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.bind_uuid_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `UnBindUuidList`.
    pub fn un_bind_uuid_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.un_bind_uuid_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Criteria`.
    pub fn criteria(mut self, value: impl Into<String>) -> Self {
        self.criteria = Some(value.into());
        self
    }
    /// Sets `LogicalExp`.
    pub fn logical_exp(mut self, value: impl Into<String>) -> Self {
        self.logical_exp = Some(value.into());
        self
    }
    /// Sets `BindAll`.
    #[inline]
    pub fn bind_all(mut self, value: bool) -> Self {
        self.bind_all = Some(value);
        self
    }
    /// Sets `AutoBind`.
    #[inline]
    pub fn auto_bind(mut self, value: i32) -> Self {
        self.auto_bind = Some(value);
        self
    }
    /// Sets `PreBindOrderId`.
    #[inline]
    pub fn pre_bind_order_id(mut self, value: i64) -> Self {
        self.pre_bind_order_id = Some(value);
        self
    }
    /// Sets `PreBind`.
    #[inline]
    pub fn pre_bind(mut self, value: i32) -> Self {
        self.pre_bind = Some(value);
        self
    }
    /// Sets `NtmVersion`.
    pub fn ntm_version(mut self, value: impl Into<String>) -> Self {
        self.ntm_version = Some(value.into());
        self
    }
    /// Sets `AuthItem`.
    pub fn auth_item(mut self, value: impl Into<String>) -> Self {
        self.auth_item = Some(value.into());
        self
    }
    /// Sets `BindAssetType`.
    pub fn bind_asset_type(mut self, value: impl Into<String>) -> Self {
        self.bind_asset_type = Some(value.into());
        self
    }
    /// Sets `BindAppList`.
    pub fn bind_app_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.bind_app_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `UnBindAppList`.
    pub fn un_bind_app_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.un_bind_app_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `AppCriteria`.
    pub fn app_criteria(mut self, value: impl Into<String>) -> Self {
        self.app_criteria = Some(value.into());
        self
    }
    /// Sets `ResourceDirectoryUid`.
    #[inline]
    pub fn resource_directory_uid(mut self, value: i64) -> Self {
        self.resource_directory_uid = Some(value);
        self
    }
}

request! {
    ModifyServerlessAuthToMachineRequest {
        "BindUuidList" => bind_uuid_list: query,
        "UnBindUuidList" => un_bind_uuid_list: query,
        "Criteria" => criteria: query,
        "LogicalExp" => logical_exp: query,
        "BindAll" => bind_all: query,
        "AutoBind" => auto_bind: query,
        "PreBindOrderId" => pre_bind_order_id: query,
        "PreBind" => pre_bind: query,
        "NtmVersion" => ntm_version: query,
        "AuthItem" => auth_item: query,
        "BindAssetType" => bind_asset_type: query,
        "BindAppList" => bind_app_list: query,
        "UnBindAppList" => un_bind_app_list: query,
        "AppCriteria" => app_criteria: query,
        "ResourceDirectoryUid" => resource_directory_uid: query,
    }
}

impl Operation for ModifyServerlessAuthToMachineRequest {
    type Response = ModifyServerlessAuthToMachineResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyServerlessAuthToMachine");
}

/// Response to [`ModifyServerlessAuthToMachineRequest`], which the documentation does not describe.
pub type ModifyServerlessAuthToMachineResponse = alicloud_runtime::UndocumentedResponse;
