// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAddons`, from `cs/DescribeAddons.md`.

use alicloud_runtime::codegen::*;

/// Lists all components that the platform offers for a type of cluster, by group; deprecated.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::DescribeAddonsRequest::new()
///     .region("cn-beijing");
/// let reply = client.describe_addons(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DescribeAddonsRequest {
    /// **Required.** Region whose components are listed. Example: `cn-beijing`.
    pub region: Option<String>,
    /// Kind of cluster: managed, dedicated, registered or serverless.
    /// Default: `Kubernetes`. Example: `kubernetes`.
    pub cluster_type: Option<String>,
    /// Kind of managed cluster to list components for. Example: `Default`.
    pub cluster_profile: Option<String>,
    /// Edition of a managed cluster, such as Pro or Basic; editions differ in size limits and service
    /// level. Example: `ack.pro.small`.
    pub cluster_spec: Option<String>,
    /// Kubernetes version of the cluster that the components are for; ignored when `cluster_id` is
    /// given. Example: `1.24.6-aliyun.1`.
    pub cluster_version: Option<String>,
}

impl DescribeAddonsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `region`, which is required.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `cluster_type`.
    pub fn cluster_type(mut self, value: impl Into<String>) -> Self {
        self.cluster_type = Some(value.into());
        self
    }
    /// Sets `cluster_profile`.
    pub fn cluster_profile(mut self, value: impl Into<String>) -> Self {
        self.cluster_profile = Some(value.into());
        self
    }
    /// Sets `cluster_spec`.
    pub fn cluster_spec(mut self, value: impl Into<String>) -> Self {
        self.cluster_spec = Some(value.into());
        self
    }
    /// Sets `cluster_version`.
    pub fn cluster_version(mut self, value: impl Into<String>) -> Self {
        self.cluster_version = Some(value.into());
        self
    }
}

request! {
    DescribeAddonsRequest {
        "region" => region: query,
        "cluster_type" => cluster_type: query,
        "cluster_profile" => cluster_profile: query,
        "cluster_spec" => cluster_spec: query,
        "cluster_version" => cluster_version: query,
    }
}

impl Operation for DescribeAddonsRequest {
    type Response = DescribeAddonsResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeAddons")
        .roa("GET", "/clusters/components/metadata")
        .required(&["region"])
        .read_only();
}

/// Response to [`DescribeAddonsRequest`].
#[non_exhaustive]
pub struct DescribeAddonsResponse {
    /// Components by group, such as storage or networking.
    pub component_groups: Vec<ComponentGroups>,
    /// Components by name, with their versions.
    pub standard_components: BTreeMap<String, StandardComponent>,
}

response! {
    DescribeAddonsResponse {
        "ComponentGroups" => component_groups: list(""),
        "StandardComponents" => standard_components: map,
    }
}

/// Components by group, such as storage or networking.
#[non_exhaustive]
pub struct ComponentGroups {
    /// Components of the group that are installed by default. Example: `flexvolume`.
    pub default: Vec<String>,
    /// Group of components, such as storage or networking.
    pub group_name: Option<String>,
    /// Components of the group.
    pub items: Vec<Items>,
}

response! {
    ComponentGroups {
        "default" => default: list(""),
        "group_name" => group_name: value,
        "items" => items: list(""),
    }
}

/// Components of the group.
#[non_exhaustive]
pub struct Items {
    /// Free text that says what the object is for.
    pub description: Option<String>,
    /// Keeps the component from being installed by default; it can still be installed later.
    /// Example: `false`.
    pub disabled: Option<bool>,
    /// Name of the component, such as `coredns`. Example: `flexvolume`.
    pub name: Option<String>,
    /// Whether the cluster cannot do without the component. Example: `true`.
    pub required: Option<String>,
    /// Version of the component.
    pub version: Option<String>,
}

response! {
    Items {
        "description" => description: value,
        "disabled" => disabled: value,
        "name" => name: value,
        "required" => required: value,
        "version" => version: value,
    }
}

/// Components by name, with their versions.
#[non_exhaustive]
pub struct StandardComponent {
    /// Name of the component, such as `coredns`. Example: `ack-arena`.
    pub name: Option<String>,
    /// Version of the component. Example: `0.5.0`.
    pub version: Option<String>,
    /// Free text that says what the object is for.
    pub description: Option<String>,
    /// Whether the cluster cannot do without the component. Example: `false`.
    pub required: Option<String>,
    /// Keeps the component from being installed by default; it can still be installed later.
    /// Example: `false`.
    pub disabled: Option<bool>,
}

response! {
    StandardComponent {
        "name" => name: value,
        "version" => version: value,
        "description" => description: value,
        "required" => required: value,
        "disabled" => disabled: value,
    }
}
