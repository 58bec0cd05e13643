// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyPolicyInstance`, from `cs/ModifyPolicyInstance.md`.

use alicloud_runtime::codegen::*;

/// Changes a policy instance in a cluster: its action (warn or block), parameters, or namespaces.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::ModifyPolicyInstanceRequest::new()
///     .cluster_id("c8155823d057948c69a****")
///     .policy_name("ACKAllowedRepos");
/// let reply = client.modify_policy_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyPolicyInstanceRequest {
    /// **Required.** ID of the cluster meant, as [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returns it.
    /// Example: `c8155823d057948c69a****`.
    pub cluster_id: Option<String>,
    /// **Required.** Policy rule meant, by the name it has in the library, such as `ACKAllowedRepos`.
    pub policy_name: Option<String>,
    /// Whether deployments that break the rule are blocked or only lead to alerts. Example: `deny`.
    pub action: Option<String>,
    /// Name that tells this deployed instance, of a policy or a component, from others.
    /// Example: `allowed-repos-cbhhb`.
    pub instance_name: Option<String>,
    /// Namespaces that the policy covers; all of them when the list is empty.
    /// Example: `["test3","test4"]`.
    pub namespaces: Vec<String>,
    /// Values for the parameters that the policy or the component can be given.
    /// Example: `"restrictedNamespaces": [ "test" ]`.
    pub parameters: Option<Value>,
}

impl ModifyPolicyInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `cluster_id`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `policy_name`, which is required.
    pub fn policy_name(mut self, value: impl Into<String>) -> Self {
        self.policy_name = Some(value.into());
        self
    }
    /// Sets `action`.
    pub fn action(mut self, value: impl Into<String>) -> Self {
        self.action = Some(value.into());
        self
    }
    /// Sets `instance_name`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }
    /// Sets `namespaces`.
    pub fn namespaces(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.namespaces = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `parameters`.
    pub fn parameters(mut self, value: impl Into<Value>) -> Self {
        self.parameters = Some(value.into());
        self
    }
}

request! {
    ModifyPolicyInstanceRequest {
        "cluster_id" => cluster_id: path,
        "policy_name" => policy_name: path,
        "action" => action: body,
        "instance_name" => instance_name: body,
        "namespaces" => namespaces: body,
        "parameters" => parameters: body,
    }
}

impl Operation for ModifyPolicyInstanceRequest {
    type Response = ModifyPolicyInstanceResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ModifyPolicyInstance")
        .roa("PUT", "/clusters/{cluster_id}/policies/{policy_name}")
        .required(&["cluster_id", "policy_name"]);
}

/// Response to [`ModifyPolicyInstanceRequest`].
#[non_exhaustive]
pub struct ModifyPolicyInstanceResponse {
    /// Deployed policy instances that the call changed, by name. Example: `[ "allowed-repos-kqxnc" ]`.
    pub instances: Vec<String>,
}

response! {
    ModifyPolicyInstanceResponse {
        "instances" => instances: list(""),
    }
}
