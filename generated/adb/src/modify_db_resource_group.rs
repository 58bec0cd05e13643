// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBResourceGroup`, from `adb/ModifyDBResourceGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RayConfigCategory, Rule, SpecType, WorkerGroup};

/// Changes a resource group of a cluster, such as its reserved computing resources and rules.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::ModifyDBResourceGroupRequest::new()
///     .db_cluster_id("...")
///     .group_name("...")
///     .group_type("...");
/// let reply = client.modify_db_resource_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBResourceGroupRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Name of the group that the call or the item is about.
    pub group_name: Option<String>,
    /// **Required.** Which kind of group it is or is to be.
    pub group_type: Option<String>,
    /// Resource that the min compute works on or belongs to.
    pub min_compute_resource: Option<String>,
    /// Resource that the max compute works on or belongs to.
    pub max_compute_resource: Option<String>,
    /// Resource that the cluster size works on or belongs to.
    pub cluster_size_resource: Option<String>,
    /// How many there are of this: min cluster.
    pub min_cluster_count: Option<i32>,
    /// How many there are of this: max cluster.
    pub max_cluster_count: Option<i32>,
    /// Way in which the cluster works.
    pub cluster_mode: Option<String>,
    /// Whether this is switched on: spot.
    pub enable_spot: Option<bool>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// The rules to work on or to narrow the list down to.
    pub rules: Vec<Rule>,
    /// The engine params that are concerned.
    pub engine_params: Option<Value>,
    /// Time between two of this, or the span in which it holds: auto stop.
    pub auto_stop_interval: Option<String>,
    /// Name that the spec goes by.
    pub spec_name: Option<String>,
    /// How many GPUs stand ready at least.
    pub min_gpu_quantity: Option<i32>,
    /// Largest value, allowed or found, of this: GPU quantity.
    pub max_gpu_quantity: Option<i32>,
    /// Name that the target resource group goes by.
    pub target_resource_group_name: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// Settings of the ray, and what it works with.
    pub ray_config: Option<RayConfig>,
}

impl ModifyDBResourceGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `GroupName`, which is required.
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
    }
    /// Sets `GroupType`, which is required.
    pub fn group_type(mut self, value: impl Into<String>) -> Self {
        self.group_type = Some(value.into());
        self
    }
    /// Sets `MinComputeResource`.
    pub fn min_compute_resource(mut self, value: impl Into<String>) -> Self {
        self.min_compute_resource = Some(value.into());
        self
    }
    /// Sets `MaxComputeResource`.
    pub fn max_compute_resource(mut self, value: impl Into<String>) -> Self {
        self.max_compute_resource = Some(value.into());
        self
    }
    /// Sets `ClusterSizeResource`.
    pub fn cluster_size_resource(mut self, value: impl Into<String>) -> Self {
        self.cluster_size_resource = Some(value.into());
        self
    }
    /// Sets `MinClusterCount`.
    #[inline]
    pub fn min_cluster_count(mut self, value: i32) -> Self {
        self.min_cluster_count = Some(value);
        self
    }
    /// Sets `MaxClusterCount`.
    #[inline]
    pub fn max_cluster_count(mut self, value: i32) -> Self {
        self.max_cluster_count = Some(value);
        self
    }
    /// Sets `ClusterMode`.
    pub fn cluster_mode(mut self, value: impl Into<String>) -> Self {
        self.cluster_mode = Some(value.into());
        self
    }
    /// Sets `EnableSpot`.
    #[inline]
    pub fn enable_spot(mut self, value: bool) -> Self {
        self.enable_spot = Some(value);
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Rules`.
    pub fn rules(mut self, value: impl IntoIterator<Item = impl Into<Rule>>) -> Self {
        self.rules = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `EngineParams`.
    pub fn engine_params(mut self, value: impl Into<Value>) -> Self {
        self.engine_params = Some(value.into());
        self
    }
    /// Sets `AutoStopInterval`.
    pub fn auto_stop_interval(mut self, value: impl Into<String>) -> Self {
        self.auto_stop_interval = Some(value.into());
        self
    }
    /// Sets `SpecName`.
    pub fn spec_name(mut self, value: impl Into<String>) -> Self {
        self.spec_name = Some(value.into());
        self
    }
    /// Sets `MinGpuQuantity`.
    #[inline]
    pub fn min_gpu_quantity(mut self, value: i32) -> Self {
        self.min_gpu_quantity = Some(value);
        self
    }
    /// Sets `MaxGpuQuantity`.
    #[inline]
    pub fn max_gpu_quantity(mut self, value: i32) -> Self {
        self.max_gpu_quantity = Some(value);
        self
    }
    /// Sets `TargetResourceGroupName`.
    pub fn target_resource_group_name(mut self, value: impl Into<String>) -> Self {
        self.target_resource_group_name = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `RayConfig`.
    pub fn ray_config(mut self, value: impl Into<RayConfig>) -> Self {
        self.ray_config = Some(value.into());
        self
    }
}

request! {
    ModifyDBResourceGroupRequest {
        "DBClusterId" => db_cluster_id: query,
        "GroupName" => group_name: query,
        "GroupType" => group_type: query,
        "MinComputeResource" => min_compute_resource: query,
        "MaxComputeResource" => max_compute_resource: query,
        "ClusterSizeResource" => cluster_size_resource: query,
        "MinClusterCount" => min_cluster_count: query,
        "MaxClusterCount" => max_cluster_count: query,
        "ClusterMode" => cluster_mode: query,
        "EnableSpot" => enable_spot: query,
        "RegionId" => region_id: query,
        "Rules" => rules: query_json,
        "EngineParams" => engine_params: query_json,
        "AutoStopInterval" => auto_stop_interval: query,
        "SpecName" => spec_name: query,
        "MinGpuQuantity" => min_gpu_quantity: query,
        "MaxGpuQuantity" => max_gpu_quantity: query,
        "TargetResourceGroupName" => target_resource_group_name: query,
        "Status" => status: query,
        "RayConfig" => ray_config: query_json,
    }
}

impl Operation for ModifyDBResourceGroupRequest {
    type Response = ModifyDBResourceGroupResponse;
    type Error = ModifyDBResourceGroupError;
    const INFO: OperationInfo = super::operation("ModifyDBResourceGroup")
        .required(&["DBClusterId", "GroupName", "GroupType"])
        .region("RegionId");
    const ERRORS: &'static [ModifyDBResourceGroupError] = &[
        ModifyDBResourceGroupError::InvalidPoolNameMalformed,
        ModifyDBResourceGroupError::InvalidPoolUserMalformed,
        ModifyDBResourceGroupError::InvalidDBClusterIdNotFound,
        ModifyDBResourceGroupError::InvalidDBClusterIdMalformed,
        ModifyDBResourceGroupError::InvalidPoolTypeMalformed,
        ModifyDBResourceGroupError::InvalidMinComputeResourceMalformed,
        ModifyDBResourceGroupError::InvalidMaxComputeResourceMalformed,
        ModifyDBResourceGroupError::AcsResourceGroupElasticPlanExists,
        ModifyDBResourceGroupError::AcsResourceGroupInvalidResourceGroupState,
    ];
}

/// Response to [`ModifyDBResourceGroupRequest`].
pub type ModifyDBResourceGroupResponse = alicloud_runtime::EmptyResponse;

/// Settings of the ray, and what it works with.
#[non_exhaustive]
pub struct RayConfig {
    /// Whether this is switched on: user ENI.
    pub enable_user_eni: Option<bool>,
    /// Which kind of head spec it is or is to be.
    pub head_spec_type: Option<Open<SpecType>>,
    /// Size or model of the head.
    pub head_spec: Option<String>,
    /// Unit that the head allocate is counted in.
    pub head_allocate_unit: Option<String>,
    /// How much the head disk can hold or do.
    pub head_disk_capacity: Option<String>,
    /// Class that the item belongs to.
    pub category: Option<Open<RayConfigCategory>>,
    /// The worker groups to work on or to narrow the list down to.
    pub worker_groups: Vec<WorkerGroup>,
    /// Settings of the application, and what it works with.
    pub app_config: Option<AppConfig>,
    /// The storage mounts to work on or to narrow the list down to.
    pub storage_mounts: Vec<StorageMount>,
}

impl RayConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EnableUserEni`.
    #[inline]
    pub fn enable_user_eni(mut self, value: bool) -> Self {
        self.enable_user_eni = Some(value);
        self
    }
    /// Sets `HeadSpecType`.
    pub fn head_spec_type(mut self, value: impl Into<Open<SpecType>>) -> Self {
        self.head_spec_type = Some(value.into());
        self
    }
    /// Sets `HeadSpec`.
    pub fn head_spec(mut self, value: impl Into<String>) -> Self {
        self.head_spec = Some(value.into());
        self
    }
    /// Sets `HeadAllocateUnit`.
    pub fn head_allocate_unit(mut self, value: impl Into<String>) -> Self {
        self.head_allocate_unit = Some(value.into());
        self
    }
    /// Sets `HeadDiskCapacity`.
    pub fn head_disk_capacity(mut self, value: impl Into<String>) -> Self {
        self.head_disk_capacity = Some(value.into());
        self
    }
    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<Open<RayConfigCategory>>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets `WorkerGroups`.
    pub fn worker_groups(
        mut self,
        value: impl IntoIterator<Item = impl Into<WorkerGroup>>,
    ) -> Self {
        self.worker_groups = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `AppConfig`.
    pub fn app_config(mut self, value: impl Into<AppConfig>) -> Self {
        self.app_config = Some(value.into());
        self
    }
    /// Sets `StorageMounts`.
    pub fn storage_mounts(
        mut self,
        value: impl IntoIterator<Item = impl Into<StorageMount>>,
    ) -> Self {
        self.storage_mounts = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    RayConfig {
        "EnableUserEni" => enable_user_eni: field,
        "HeadSpecType" => head_spec_type: field,
        "HeadSpec" => head_spec: field,
        "HeadAllocateUnit" => head_allocate_unit: field,
        "HeadDiskCapacity" => head_disk_capacity: field,
        "Category" => category: field,
        "WorkerGroups" => worker_groups: field,
        "AppConfig" => app_config: field,
        "StorageMounts" => storage_mounts: field,
    }
}

/// Settings of the application, and what it works with.
#[non_exhaustive]
pub struct AppConfig {
    /// Name that the application is registered under.
    pub app_name: Option<String>,
    /// Which kind of application it is or is to be.
    pub app_type: Option<String>,
    /// Which image the application runs in.
    pub image_selector: Option<ImageSelector>,
}

impl AppConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppName`.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `AppType`.
    pub fn app_type(mut self, value: impl Into<String>) -> Self {
        self.app_type = Some(value.into());
        self
    }
    /// Sets `ImageSelector`.
    pub fn image_selector(mut self, value: impl Into<ImageSelector>) -> Self {
        self.image_selector = Some(value.into());
        self
    }
}

request! {
    AppConfig {
        "AppName" => app_name: field,
        "AppType" => app_type: field,
        "ImageSelector" => image_selector: field,
    }
}

/// Which image the application runs in.
#[non_exhaustive]
pub struct ImageSelector {
    /// Picture or system image that is meant, by URL, name or ID.
    pub image: Option<String>,
    /// Engine that the inference runs on.
    pub inference_engine: Option<String>,
    /// Large language model to run.
    pub llm_model: Option<String>,
}

impl ImageSelector {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Image`.
    pub fn image(mut self, value: impl Into<String>) -> Self {
        self.image = Some(value.into());
        self
    }
    /// Sets `InferenceEngine`.
    pub fn inference_engine(mut self, value: impl Into<String>) -> Self {
        self.inference_engine = Some(value.into());
        self
    }
    /// Sets `LlmModel`.
    pub fn llm_model(mut self, value: impl Into<String>) -> Self {
        self.llm_model = Some(value.into());
        self
    }
}

request! {
    ImageSelector {
        "Image" => image: field,
        "InferenceEngine" => inference_engine: field,
        "LlmModel" => llm_model: field,
    }
}

/// The storage mounts to work on or to narrow the list down to.
#[non_exhaustive]
pub struct StorageMount {
    /// ID of the storage that the call is about.
    pub storage_id: Option<i64>,
    /// Path under which the mount is found.
    pub mount_path: Option<String>,
}

impl StorageMount {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `StorageId`.
    #[inline]
    pub fn storage_id(mut self, value: i64) -> Self {
        self.storage_id = Some(value);
        self
    }
    /// Sets `MountPath`.
    pub fn mount_path(mut self, value: impl Into<String>) -> Self {
        self.mount_path = Some(value.into());
        self
    }
}

request! {
    StorageMount {
        "StorageId" => storage_id: field,
        "MountPath" => mount_path: field,
    }
}

/// Errors that the documentation of [`ModifyDBResourceGroupRequest`] names.
///
/// - [`InvalidPoolNameMalformed`](super::DocumentedError::InvalidPoolNameMalformed)
/// - [`InvalidPoolUserMalformed`](super::DocumentedError::InvalidPoolUserMalformed)
/// - [`InvalidDBClusterIdNotFound`](super::DocumentedError::InvalidDBClusterIdNotFound)
/// - [`InvalidDBClusterIdMalformed`](super::DocumentedError::InvalidDBClusterIdMalformed)
/// - [`InvalidPoolTypeMalformed`](super::DocumentedError::InvalidPoolTypeMalformed)
/// - [`InvalidMinComputeResourceMalformed`](super::DocumentedError::InvalidMinComputeResourceMalformed)
/// - [`InvalidMaxComputeResourceMalformed`](super::DocumentedError::InvalidMaxComputeResourceMalformed)
/// - [`AcsResourceGroupElasticPlanExists`](super::DocumentedError::AcsResourceGroupElasticPlanExists)
/// - [`AcsResourceGroupInvalidResourceGroupState`](super::DocumentedError::AcsResourceGroupInvalidResourceGroupState)
pub type ModifyDBResourceGroupError = super::DocumentedError;
