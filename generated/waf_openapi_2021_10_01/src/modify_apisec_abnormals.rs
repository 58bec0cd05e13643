// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyApisecAbnormals`, from `waf-openapi_2021_10_01/ModifyApisecAbnormals.md`.

use alicloud_runtime::codegen::*;

/// Sets status and note of API security risks.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::ModifyApisecAbnormalsRequest::new()
///     .instance_id("...")
///     .abnormal_ids(["..."])
///     .user_status("...");
/// let reply = client.modify_apisec_abnormals(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyApisecAbnormalsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** IDs of the abnormals to work on or to narrow the list down to. Items: at most 20.
    pub abnormal_ids: Vec<String>,
    /// **Required.** State of the user, to narrow the list down to or to be put into.
    pub user_status: Option<String>,
    /// Remark made on the entry.
    pub note: Option<String>,
    /// ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl ModifyApisecAbnormalsRequest {
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
    /// Sets `AbnormalIds`, which is required.
    pub fn abnormal_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.abnormal_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `UserStatus`, which is required.
    pub fn user_status(mut self, value: impl Into<String>) -> Self {
        self.user_status = Some(value.into());
        self
    }
    /// Sets `Note`.
    pub fn note(mut self, value: impl Into<String>) -> Self {
        self.note = Some(value.into());
        self
    }
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ResourceManagerResourceGroupId`.
    pub fn resource_manager_resource_group_id(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.resource_manager_resource_group_id = Some(value.into());
        self
    }
}

request! {
    ModifyApisecAbnormalsRequest {
        "InstanceId" => instance_id: query,
        "AbnormalIds" => abnormal_ids: query,
        "UserStatus" => user_status: query,
        "Note" => note: query,
        "ClusterId" => cluster_id: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for ModifyApisecAbnormalsRequest {
    type Response = ModifyApisecAbnormalsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyApisecAbnormals")
        .required(&["InstanceId", "AbnormalIds", "UserStatus"])
        .region("RegionId");
}

/// Response to [`ModifyApisecAbnormalsRequest`], which the documentation does not describe.
pub type ModifyApisecAbnormalsResponse = alicloud_runtime::UndocumentedResponse;
