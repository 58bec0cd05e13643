// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyClusterConfiguration`, from `cs/ModifyClusterConfiguration.md`.

use alicloud_runtime::codegen::*;

/// Sets parameters of components on the managed side of a cluster, such as `kube-apiserver`.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::ModifyClusterConfigurationRequest::new()
///     .cluster_id("cc0f87de0b8fb403f86e10e204f83****");
/// let reply = client.modify_cluster_configuration(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyClusterConfigurationRequest {
    /// **Required.** ID of the cluster that the call works on, as
    /// [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returned it.
    /// Example: `cc0f87de0b8fb403f86e10e204f83****`.
    pub cluster_id: Option<String>,
    /// Control plane components to configure, one entry for each.
    pub customize_config: Vec<CustomizeConfig>,
}

impl ModifyClusterConfigurationRequest {
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
    /// Sets `customize_config`.
    pub fn customize_config(
        mut self,
        value: impl IntoIterator<Item = impl Into<CustomizeConfig>>,
    ) -> Self {
        self.customize_config = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ModifyClusterConfigurationRequest {
        "ClusterId" => cluster_id: path,
        "customize_config" => customize_config: body,
    }
}

impl Operation for ModifyClusterConfigurationRequest {
    type Response = ModifyClusterConfigurationResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ModifyClusterConfiguration")
        .roa("PUT", "/clusters/{ClusterId}/configuration")
        .required(&["ClusterId"]);
}

/// Response to [`ModifyClusterConfigurationRequest`], which the documentation does not describe.
pub type ModifyClusterConfigurationResponse = alicloud_runtime::UndocumentedResponse;

/// Control plane components to configure, one entry for each.
#[non_exhaustive]
pub struct CustomizeConfig {
    /// Name of the component, such as `coredns`. Example: `kube-apiserver`.
    pub name: Option<String>,
    /// Parameters of the component to set, one entry each.
    pub configs: Vec<RequestCustomizeConfig>,
}

impl CustomizeConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `configs`.
    pub fn configs(
        mut self,
        value: impl IntoIterator<Item = impl Into<RequestCustomizeConfig>>,
    ) -> Self {
        self.configs = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CustomizeConfig {
        "name" => name: field,
        "configs" => configs: field,
    }
}

/// Parameters of the component to set, one entry each.
#[non_exhaustive]
pub struct RequestCustomizeConfig {
    /// Name of the component's parameter. Example: `MaxRequestsInflight`.
    pub key: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `100`.
    pub value: Option<String>,
}

impl RequestCustomizeConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

request! {
    RequestCustomizeConfig {
        "key" => key: field,
        "value" => value: field,
    }
}
