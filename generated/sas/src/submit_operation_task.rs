// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitOperationTask`, from `sas/SubmitOperationTask.md`.

use alicloud_runtime::codegen::*;

/// Submits an operation task, such as a repair, for a check item on instances.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::SubmitOperationTaskRequest::new()
///     .check_id(1)
///     .type_("...");
/// let reply = client.submit_operation_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitOperationTaskRequest {
    /// **Required.** ID of the check that the call is about.
    pub check_id: Option<i64>,
    /// The operation task instances to work on or to narrow the list down to. Items: at most 100.
    pub operation_task_instances: Vec<OperationTaskInstance>,
    /// Which kind of dimension it is or is to be.
    pub dimension_type: Option<Open<DimensionType>>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Values for the steps of the repair. Items: at most 100.
    pub repair_temp_param: Vec<RepairTempParam>,
    /// Key that opens, signs or picks out the relation.
    pub relation_key: Option<String>,
}

impl SubmitOperationTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CheckId`, which is required.
    #[inline]
    pub fn check_id(mut self, value: i64) -> Self {
        self.check_id = Some(value);
        self
    }
    /// Sets `OperationTaskInstances`.
    pub fn operation_task_instances(
        mut self,
        value: impl IntoIterator<Item = impl Into<OperationTaskInstance>>,
    ) -> Self {
        self.operation_task_instances = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DimensionType`.
    pub fn dimension_type(mut self, value: impl Into<Open<DimensionType>>) -> Self {
        self.dimension_type = Some(value.into());
        self
    }
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `RepairTempParam`.
    pub fn repair_temp_param(
        mut self,
        value: impl IntoIterator<Item = impl Into<RepairTempParam>>,
    ) -> Self {
        self.repair_temp_param = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RelationKey`.
    pub fn relation_key(mut self, value: impl Into<String>) -> Self {
        self.relation_key = Some(value.into());
        self
    }
}

request! {
    SubmitOperationTaskRequest {
        "CheckId" => check_id: query,
        "OperationTaskInstances" => operation_task_instances: query,
        "DimensionType" => dimension_type: query,
        "Type" => type_: query,
        "RepairTempParam" => repair_temp_param: query,
        "RelationKey" => relation_key: query,
    }
}

impl Operation for SubmitOperationTaskRequest {
    type Response = SubmitOperationTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SubmitOperationTask")
        .required(&["CheckId", "Type"]);
}

/// Response to [`SubmitOperationTaskRequest`], which the documentation does not describe.
pub type SubmitOperationTaskResponse = alicloud_runtime::UndocumentedResponse;

/// The operation task instances to work on or to narrow the list down to.
#[non_exhaustive]
pub struct OperationTaskInstance {
    /// Cloud or place that the asset comes from, as a number: Alibaba Cloud, another cloud or your own
    /// machine room.
    pub vendor: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of the task, for asking how far it is.
    pub task_id: Option<String>,
}

impl OperationTaskInstance {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Vendor`.
    pub fn vendor(mut self, value: impl Into<String>) -> Self {
        self.vendor = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `TaskId`.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
}

request! {
    OperationTaskInstance {
        "Vendor" => vendor: field,
        "RegionId" => region_id: field,
        "InstanceId" => instance_id: field,
        "TaskId" => task_id: field,
    }
}

/// Values for the steps of the repair.
#[non_exhaustive]
pub struct RepairTempParam {
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
}

impl RepairTempParam {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

request! {
    RepairTempParam {
        "Name" => name: field,
        "Value" => value: field,
    }
}

values! {
    /// Which kind of dimension it is or is to be.
    pub enum DimensionType {
        /// One task for each cloud resource.
        Instance = "INSTANCE",
        /// One task for each kind of finding.
        CheckId = "CHECK_ID",
        /// By the link between resources.
        InstanceRelationKey = "INSTANCE_RELATION_KEY",
    }
}
