// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeClusterAddonInstance`, from `cs/DescribeClusterAddonInstance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ClusterAddonInstanceState};

/// Returns version, state, and configuration of one component installed in a cluster; deprecated,
/// see [`GetClusterAddonInstance`](super::Client::get_cluster_addon_instance).
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// use alicloud_cs::describe_cluster_addon_instance::ClusterAddonInstanceState;
///
/// let request = alicloud_cs::DescribeClusterAddonInstanceRequest::new()
///     .cluster_id("cd06bbf8a86764a31bcac76136691****")
///     .addon_name("terway-eniip");
/// // Repeats the call until that is the state; `.await` alone asks once.
/// let reply = client
///     .describe_cluster_addon_instance(request)
///     .wait()
///     .until(ClusterAddonInstanceState::Active)
///     .await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DescribeClusterAddonInstanceRequest {
    /// **Required.** ID of the cluster that has the component.
    /// Example: `cd06bbf8a86764a31bcac76136691****`.
    pub cluster_id: Option<String>,
    /// **Required.** Component whose installed copy is looked up, by its name.
    /// Example: `terway-eniip`.
    pub addon_name: Option<String>,
}

impl DescribeClusterAddonInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClusterID`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `AddonName`, which is required.
    pub fn addon_name(mut self, value: impl Into<String>) -> Self {
        self.addon_name = Some(value.into());
        self
    }
}

request! {
    DescribeClusterAddonInstanceRequest {
        "ClusterID" => cluster_id: path,
        "AddonName" => addon_name: path,
    }
}

impl Operation for DescribeClusterAddonInstanceRequest {
    type Response = DescribeClusterAddonInstanceResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeClusterAddonInstance")
        .roa("GET", "/clusters/{ClusterID}/components/{AddonName}/instance")
        .required(&["ClusterID", "AddonName"])
        .read_only();
}

impl Stateful for DescribeClusterAddonInstanceRequest {
    type State = ClusterAddonInstanceState;
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::one(response.state.as_ref().map(|s| s.as_str()))
    }
}

/// Response to [`DescribeClusterAddonInstanceRequest`].
#[non_exhaustive]
pub struct DescribeClusterAddonInstanceResponse {
    /// Name of the component, such as `coredns`. Example: `terway-eniip`.
    pub name: Option<String>,
    /// Version of the component in the cluster. Example: `v1.4.3`.
    pub version: Option<String>,
    /// Condition that the object is in at the moment, by which its next steps can be decided.
    /// Example: `active`.
    pub state: Option<Open<ClusterAddonInstanceState>>,
    /// Settings handed to the component, in the form its configuration schema asks for.
    /// Example: `{"NetworkPolicy":"true"}`.
    pub config: Option<String>,
}

response! {
    DescribeClusterAddonInstanceResponse {
        "name" => name: value,
        "version" => version: value,
        "state" => state: value,
        "config" => config: value,
    }
}
