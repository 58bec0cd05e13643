// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateUserAttribute`, from `emr/UpdateUserAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes password or description of a user of a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_emr::Client) -> Result<(), alicloud_emr::Error> {
/// let request = alicloud_emr::UpdateUserAttributeRequest::new()
///     .cluster_id("...");
/// let reply = client.update_user_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateUserAttributeRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// ID of the user or account that the call or the item is about.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub user_id: Option<String>,
    /// Name that the user logs on with.
    pub user_name: Option<String>,
    /// Password to be set or to log on with.
    pub password: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
}

impl UpdateUserAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `UserId`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets `UserName`.
    pub fn user_name(mut self, value: impl Into<String>) -> Self {
        self.user_name = Some(value.into());
        self
    }
    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    UpdateUserAttributeRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
        "UserId" => user_id: query,
        "UserName" => user_name: query,
        "Password" => password: query,
        "Description" => description: query,
    }
}

impl Operation for UpdateUserAttributeRequest {
    type Response = UpdateUserAttributeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateUserAttribute")
        .required(&["RegionId", "ClusterId"])
        .region("RegionId");
}

/// Response to [`UpdateUserAttributeRequest`], which the documentation does not describe.
pub type UpdateUserAttributeResponse = alicloud_runtime::UndocumentedResponse;
