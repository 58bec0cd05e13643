// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeClusterResources`, from `cs/DescribeClusterResources.md`.

use alicloud_runtime::codegen::*;

/// Lists cloud resources that belong to a cluster, such as its VPC and SLB instances, but not its
/// nodes.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::DescribeClusterResourcesRequest::new()
///     .cluster_id("cb95aa626a47740afbf6aa099b65****");
/// let reply = client.describe_cluster_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeClusterResourcesRequest {
    /// **Required.** ID of the cluster that the call works on, as
    /// [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returned it.
    /// Example: `cb95aa626a47740afbf6aa099b65****`.
    pub cluster_id: Option<String>,
    /// Whether resources that components created are listed too. Default: `false`. Example: `false`.
    pub with_addon_resources: Option<bool>,
}

impl DescribeClusterResourcesRequest {
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
    /// Sets `with_addon_resources`.
    #[inline]
    pub fn with_addon_resources(mut self, value: bool) -> Self {
        self.with_addon_resources = Some(value);
        self
    }
}

request! {
    DescribeClusterResourcesRequest {
        "ClusterId" => cluster_id: path,
        "with_addon_resources" => with_addon_resources: query,
    }
}

impl Operation for DescribeClusterResourcesRequest {
    type Response = DescribeClusterResourcesResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeClusterResources")
        .roa("GET", "/clusters/{ClusterId}/resources")
        .required(&["ClusterId"])
        .read_only();
}

/// Response to [`DescribeClusterResourcesRequest`].
#[non_exhaustive]
pub struct DescribeClusterResourcesResponse {
    /// The body of the response.
    pub body: Vec<ClusterResourceItem>,
}

response! {
    DescribeClusterResourcesResponse {
        "" => body: list(""),
    }
}

/// The body of the response.
#[non_exhaustive]
pub struct ClusterResourceItem {
    /// ID of the cluster meant, as [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returns it.
    /// Example: `cb95aa626a47740afbf6aa099b65****`.
    pub cluster_id: Option<String>,
    /// When the object was created, or the log entry written. Example: `2020-09-11T10:11:54+08:00`.
    pub created: Option<Timestamp>,
    /// ID of the cloud resource, such as the node's ECS instance or a gateway.
    /// Example: `lb-wz9poz4r0ymh8u0uf****`.
    pub instance_id: Option<String>,
    /// Details about the resource as JSON text, such as its ID and name in the stack.
    pub resource_info: Option<String>,
    /// Kind of cloud resource, in the notation of the stack service.
    /// Example: `ALIYUN::SLB::LoadBalancer`.
    pub resource_type: Option<String>,
    /// Condition that the object is in at the moment, by which its next steps can be decided.
    /// Example: `CREATE_COMPLETE`.
    pub state: Option<Open<ClusterResourceState>>,
    /// Whether the service created the resource or it existed before the cluster. Example: `1`.
    pub auto_create: Option<i64>,
    /// Other resources that this one cannot do without.
    pub dependencies: Vec<Dependency>,
    /// Kubernetes object in the cluster that the cloud resource was made for.
    pub associated_object: Option<AssociatedObject>,
    /// What happens to the resource when the cluster is deleted.
    pub delete_behavior: Option<DeleteBehavior>,
    /// Who created the resource: the user, the service or a component. Example: `addon`.
    pub creator_type: Option<Open<CreatorType>>,
    /// Further facts about the resource, depending on its kind. Example: `{ "type": "SLS_Data" }`.
    pub extra_info: Option<Value>,
}

response! {
    ClusterResourceItem {
        "cluster_id" => cluster_id: value,
        "created" => created: value,
        "instance_id" => instance_id: value,
        "resource_info" => resource_info: value,
        "resource_type" => resource_type: value,
        "state" => state: value,
        "auto_create" => auto_create: value,
        "dependencies" => dependencies: list(""),
        "associated_object" => associated_object: value,
        "delete_behavior" => delete_behavior: value,
        "creator_type" => creator_type: value,
        "extra_info" => extra_info: value,
    }
}

/// Other resources that this one cannot do without.
#[non_exhaustive]
pub struct Dependency {
    /// ID of the cluster meant, as [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returns it.
    /// Example: `cc5ee03f63e43425cb6f71f1a1756****`.
    pub cluster_id: Option<String>,
    /// Kind of cloud resource, in the notation of the stack service.
    /// Example: `ALIYUN::VPC::NatGateway`.
    pub resource_type: Option<String>,
    /// ID of the cloud resource, such as the node's ECS instance or a gateway.
    /// Example: `ngw-wz9sphwk42sdtjixo****`.
    pub instance_id: Option<String>,
}

response! {
    Dependency {
        "cluster_id" => cluster_id: value,
        "resource_type" => resource_type: value,
        "instance_id" => instance_id: value,
    }
}

/// Kubernetes object in the cluster that the cloud resource was made for.
#[non_exhaustive]
pub struct AssociatedObject {
    /// Kubernetes kind of the object, such as Service or ClusterRole.
    pub kind: Option<String>,
    /// Kubernetes namespace that the object lies in or that the call is limited to.
    /// Example: `kube-system`.
    pub namespace: Option<String>,
    /// Name of the Kubernetes object in the cluster. Example: `nginx-ingress-lb`.
    pub name: Option<String>,
}

response! {
    AssociatedObject {
        "kind" => kind: value,
        "namespace" => namespace: value,
        "name" => name: value,
    }
}

/// What happens to the resource when the cluster is deleted.
#[non_exhaustive]
pub struct DeleteBehavior {
    /// Whether the resource is deleted with the cluster unless the call says otherwise.
    /// Example: `false`.
    pub delete_by_default: Option<bool>,
    /// Whether the default behavior on deletion can be overridden. Example: `false`.
    pub changeable: Option<bool>,
}

response! {
    DeleteBehavior {
        "delete_by_default" => delete_by_default: value,
        "changeable" => changeable: value,
    }
}

values! {
    /// Condition that the object is in at the moment, by which its next steps can be decided.
    pub enum ClusterResourceState {
        /// The resource has been created.
        CreateComplete = "CREATE_COMPLETE",
        /// The resource could not be created.
        CreateFailed = "CREATE_FAILED",
        /// The resource is being created.
        CreateInProgress = "CREATE_IN_PROGRESS",
        /// The resource could not be deleted.
        DeleteFailed = "DELETE_FAILED",
        /// The resource is being deleted.
        DeleteInProgress = "DELETE_IN_PROGRESS",
        /// What was created has been undone after a failure.
        RollbackComplete = "ROLLBACK_COMPLETE",
        /// What was created could not be undone after a failure.
        RollbackFailed = "ROLLBACK_FAILED",
        /// What was created is being undone after a failure.
        RollbackInProgress = "ROLLBACK_IN_PROGRESS",
    }
}

values! {
    /// Who created the resource: the user, the service or a component.
    pub enum CreatorType {
        /// You created it yourself.
        User = "user",
        /// The container service created it.
        System = "system",
        /// A component of the cluster created it.
        Addon = "addon",
    }
}
