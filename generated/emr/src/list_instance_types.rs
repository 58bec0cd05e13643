// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListInstanceTypes`, from `emr/ListInstanceTypes.md`.

use alicloud_runtime::codegen::*;

/// Lists the instance types that EMR offers for clusters in a zone.
///
/// ```no_run
/// # async fn example(client: alicloud_emr::Client) -> Result<(), alicloud_emr::Error> {
/// let request = alicloud_emr::ListInstanceTypesRequest::new()
///     .zone_id("...")
///     .cluster_type("...")
///     .payment_type("...")
///     .node_group_type("...");
/// let reply = client.list_instance_types(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListInstanceTypesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// **Required.** ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// ID of the node group that the call is about.
    pub node_group_id: Option<String>,
    /// **Required.** Kind of the cluster, out of those that the service tells apart.
    pub cluster_type: Option<String>,
    /// **Required.** Which kind of payment it is or is to be.
    pub payment_type: Option<String>,
    /// **Required.** Which kind of node group it is or is to be.
    pub node_group_type: Option<String>,
    /// Whether types are wanted that existing nodes can change to.
    pub is_modification: Option<bool>,
    /// Which version of the release is meant.
    pub release_version: Option<String>,
    /// Way in which the deploy works.
    pub deploy_mode: Option<String>,
    /// Kind or model of the instance, which sets what it can do.
    pub instance_type: Option<String>,
}

impl ListInstanceTypesRequest {
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
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `ZoneId`, which is required.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `NodeGroupId`.
    pub fn node_group_id(mut self, value: impl Into<String>) -> Self {
        self.node_group_id = Some(value.into());
        self
    }
    /// Sets `ClusterType`, which is required.
    pub fn cluster_type(mut self, value: impl Into<String>) -> Self {
        self.cluster_type = Some(value.into());
        self
    }
    /// Sets `PaymentType`, which is required.
    pub fn payment_type(mut self, value: impl Into<String>) -> Self {
        self.payment_type = Some(value.into());
        self
    }
    /// Sets `NodeGroupType`, which is required.
    pub fn node_group_type(mut self, value: impl Into<String>) -> Self {
        self.node_group_type = Some(value.into());
        self
    }
    /// Sets `IsModification`.
    #[inline]
    pub fn is_modification(mut self, value: bool) -> Self {
        self.is_modification = Some(value);
        self
    }
    /// Sets `ReleaseVersion`.
    pub fn release_version(mut self, value: impl Into<String>) -> Self {
        self.release_version = Some(value.into());
        self
    }
    /// Sets `DeployMode`.
    pub fn deploy_mode(mut self, value: impl Into<String>) -> Self {
        self.deploy_mode = Some(value.into());
        self
    }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
}

request! {
    ListInstanceTypesRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
        "ZoneId" => zone_id: query,
        "NodeGroupId" => node_group_id: query,
        "ClusterType" => cluster_type: query,
        "PaymentType" => payment_type: query,
        "NodeGroupType" => node_group_type: query,
        "IsModification" => is_modification: query,
        "ReleaseVersion" => release_version: query,
        "DeployMode" => deploy_mode: query,
        "InstanceType" => instance_type: query,
    }
}

impl Operation for ListInstanceTypesRequest {
    type Response = ListInstanceTypesResponse;
    type Error = ListInstanceTypesError;
    const INFO: OperationInfo = super::operation("ListInstanceTypes")
        .required(&["RegionId", "ZoneId", "ClusterType", "PaymentType", "NodeGroupType"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListInstanceTypesError] = &[
        ListInstanceTypesError::ConflictParameters,
        ListInstanceTypesError::IncompleteSignature,
        ListInstanceTypesError::InvalidAction,
        ListInstanceTypesError::InvalidParameter,
        ListInstanceTypesError::InvalidParameterValue,
        ListInstanceTypesError::MissingAction,
        ListInstanceTypesError::MissingParameter,
        ListInstanceTypesError::NotAuthorized,
        ListInstanceTypesError::ThrottlingException,
        ListInstanceTypesError::ResourceNotFound,
        ListInstanceTypesError::InternalError,
        ListInstanceTypesError::ServiceFailure,
        ListInstanceTypesError::ServiceUnavailable,
    ];
}

/// Response to [`ListInstanceTypesRequest`].
#[non_exhaustive]
pub struct ListInstanceTypesResponse {
    /// Kinds of instance that were found or are concerned.
    pub instance_types: Vec<InstanceType>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `DD6B1B2A-5837-5237-ABE4-FF0C8944****`.
    pub request_id: Option<String>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `DD6B1B2A-5837-5237-ABE4-FF0C89568980`.
    pub next_token: Option<String>,
    /// How many items one response holds at most. Example: `20`.
    pub max_results: Option<i32>,
    /// How many items match in all, over all pages. Example: `200`.
    pub total_count: Option<i32>,
}

response! {
    ListInstanceTypesResponse {
        "InstanceTypes" => instance_types: list(""),
        "RequestId" => request_id: value,
        "NextToken" => next_token: value,
        "MaxResults" => max_results: value,
        "TotalCount" => total_count: value,
    }
}

/// Kinds of instance that were found or are concerned.
#[non_exhaustive]
pub struct InstanceType {
    /// Family that the instance type belongs to. Example: `ecs.g6`.
    pub instance_type_family: Option<String>,
    /// Kind or model of the instance, which sets what it can do. Example: `ecs.g6.large`.
    pub instance_type: Option<String>,
    /// Whether the type is I/O optimized. Example: `true`.
    pub optimized: Option<bool>,
    /// Number of vCPUs. Example: `4`.
    pub cpu_core: Option<i32>,
    /// Class that the instance belongs to. Example: `Compute-optimized`.
    pub instance_category: Option<String>,
    /// Processor family of the type. Example: `X86`.
    pub cpu_architecture: Option<String>,
    /// How much the local storage can hold or do. Example: `40`.
    pub local_storage_capacity: Option<i64>,
    /// How much or how many of this: local storage. Example: `8`.
    pub local_storage_amount: Option<i32>,
}

response! {
    InstanceType {
        "InstanceTypeFamily" => instance_type_family: value,
        "InstanceType" => instance_type: value,
        "Optimized" => optimized: value,
        "CpuCore" => cpu_core: value,
        "InstanceCategory" => instance_category: value,
        "CpuArchitecture" => cpu_architecture: value,
        "LocalStorageCapacity" => local_storage_capacity: value,
        "LocalStorageAmount" => local_storage_amount: value,
    }
}

/// Errors that the documentation of [`ListInstanceTypesRequest`] names.
///
/// - [`ConflictParameters`](super::DocumentedError::ConflictParameters)
/// - [`IncompleteSignature`](super::DocumentedError::IncompleteSignature)
/// - [`InvalidAction`](super::DocumentedError::InvalidAction)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidParameterValue`](super::DocumentedError::InvalidParameterValue)
/// - [`MissingAction`](super::DocumentedError::MissingAction)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`NotAuthorized`](super::DocumentedError::NotAuthorized)
/// - [`ThrottlingException`](super::DocumentedError::ThrottlingException)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`ServiceFailure`](super::DocumentedError::ServiceFailure)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type ListInstanceTypesError = super::DocumentedError;
