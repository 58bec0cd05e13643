// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteUsers`, from `emr/DeleteUsers.md`.

use alicloud_runtime::codegen::*;

/// Deletes users of a cluster, who can no longer sign in to its services.
///
/// ```no_run
/// # async fn example(client: alicloud_emr::Client) -> Result<(), alicloud_emr::Error> {
/// let request = alicloud_emr::DeleteUsersRequest::new()
///     .cluster_id("...");
/// let reply = client.delete_users(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteUsersRequest {
    /// **Required.** ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// Names of the users to work on or to narrow the list down to.
    pub user_names: Vec<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DeleteUsersRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `UserNames`.
    pub fn user_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.user_names = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DeleteUsersRequest {
        "ClusterId" => cluster_id: form,
        "UserNames" => user_names: form_json,
        "RegionId" => region_id: query,
    }
}

impl Operation for DeleteUsersRequest {
    type Response = DeleteUsersResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteUsers")
        .required(&["ClusterId", "RegionId"])
        .region("RegionId");
}

/// Response to [`DeleteUsersRequest`], which the documentation does not describe.
pub type DeleteUsersResponse = alicloud_runtime::UndocumentedResponse;
