// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateGADInstance`, from `rds/CreateGADInstance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Creates a global active database cluster from a central node and unit nodes.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// use alicloud_rds::create_gad_instance::UnitNode;
///
/// let request = alicloud_rds::CreateGADInstanceRequest::new()
///     .central_region_id("...")
///     .central_db_instance_id("...")
///     .db_list("...")
///     .unit_node([UnitNode::new()])
///     .central_rds_dts_admin_account("...")
///     .central_rds_dts_admin_password("...");
/// let reply = client.create_gad_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateGADInstanceRequest {
    /// **Required.** Region of the central node.
    pub central_region_id: Option<String>,
    /// **Required.** ID of the central database instance that the call is about.
    pub central_db_instance_id: Option<String>,
    /// **Required.** Items of the kind database to work on or to narrow the list down to.
    pub db_list: Option<String>,
    /// Name for the cluster, to recognize it by.
    pub description: Option<String>,
    /// **Required.** Instances that join the global active database cluster as unit nodes.
    /// Items: at most 10.
    pub unit_node: Vec<UnitNode>,
    /// **Required.** Privileged account of the central node that data is synchronized with.
    pub central_rds_dts_admin_account: Option<String>,
    /// **Required.** Password of that account; keep it secret.
    pub central_rds_dts_admin_password: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl CreateGADInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CentralRegionId`, which is required.
    pub fn central_region_id(mut self, value: impl Into<String>) -> Self {
        self.central_region_id = Some(value.into());
        self
    }
    /// Sets `CentralDBInstanceId`, which is required.
    pub fn central_db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.central_db_instance_id = Some(value.into());
        self
    }
    /// Sets `DBList`, which is required.
    pub fn db_list(mut self, value: impl Into<String>) -> Self {
        self.db_list = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `UnitNode`, which is required.
    pub fn unit_node(
        mut self,
        value: impl IntoIterator<Item = impl Into<UnitNode>>,
    ) -> Self {
        self.unit_node = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `CentralRdsDtsAdminAccount`, which is required.
    pub fn central_rds_dts_admin_account(mut self, value: impl Into<String>) -> Self {
        self.central_rds_dts_admin_account = Some(value.into());
        self
    }
    /// Sets `CentralRdsDtsAdminPassword`, which is required.
    pub fn central_rds_dts_admin_password(mut self, value: impl Into<String>) -> Self {
        self.central_rds_dts_admin_password = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    CreateGADInstanceRequest {
        "CentralRegionId" => central_region_id: query,
        "CentralDBInstanceId" => central_db_instance_id: query,
        "DBList" => db_list: query,
        "Description" => description: query,
        "UnitNode" => unit_node: query,
        "CentralRdsDtsAdminAccount" => central_rds_dts_admin_account: query,
        "CentralRdsDtsAdminPassword" => central_rds_dts_admin_password: query,
        "Tag" => tag: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for CreateGADInstanceRequest {
    type Response = CreateGADInstanceResponse;
    type Error = CreateGADInstanceError;
    const INFO: OperationInfo = super::operation("CreateGADInstance")
        .required(
            &[
                "CentralRegionId",
                "CentralDBInstanceId",
                "DBList",
                "UnitNode",
                "CentralRdsDtsAdminAccount",
                "CentralRdsDtsAdminPassword",
            ],
        );
    const ERRORS: &'static [CreateGADInstanceError] = &[
        CreateGADInstanceError::CreateGlobalActiveDatabaseGadInstanceNotActive,
        CreateGADInstanceError::CreateGlobalActiveDatabaseFailedCentralNodeNotSupportGAD,
        CreateGADInstanceError::CreateGlobalActiveDatabaseFailedUnitMemberParamsEmpty,
        CreateGADInstanceError::CreateGlobalActiveDatabaseFailedUnitMemberParamsError,
        CreateGADInstanceError::CreateGlobalActiveDatabaseFailedGadNameNotMatchCentralNode,
        CreateGADInstanceError::CreateGlobalActiveDatabaseFailedGadInstanceExists,
        CreateGADInstanceError::CreateGlobalActiveDatabaseFailedGadInstanceNotExists,
        CreateGADInstanceError::CreateGlobalActiveDatabaseGadInstanceNotFound,
        CreateGADInstanceError::CreateGlobalActiveDatabaseGetInstanceMemberFaied,
        CreateGADInstanceError::CreateGlobalActiveDatabaseImplPreCheckGadInstance,
        CreateGADInstanceError::CreateGlobalActiveDatabaseImplPreCheckMemberParams,
        CreateGADInstanceError::OrderComboInstanceNotAllowOperate,
        CreateGADInstanceError::PricePricingPlanResultNotFound,
        CreateGADInstanceError::OrderNoRealNameAuthentication,
    ];
}

/// Response to [`CreateGADInstanceRequest`].
#[non_exhaustive]
pub struct CreateGADInstanceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9F8C06AD-3F37-57A0-ABBF-ABD7824F55CE`.
    pub request_id: Option<String>,
    /// How the check or the upgrade ended.
    pub result: Option<GADInstanceResult>,
}

response! {
    CreateGADInstanceResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// Instances that join the global active database cluster as unit nodes.
#[non_exhaustive]
pub struct UnitNode {
    /// Free text that tells people about the database instance.
    pub db_instance_description: Option<String>,
    /// Disk space that the instance is to have.
    pub db_instance_storage: Option<i64>,
    /// Kind of disk that the instance stores its data on.
    pub db_instance_storage_type: Option<String>,
    /// Size, model or class of the database instance.
    pub db_instance_class: Option<String>,
    /// **Required.** What is done if a primary key conflicts during synchronization.
    pub dts_conflict: Option<String>,
    /// **Required.** Size of the link that synchronizes data with the unit node.
    pub dts_instance_class: Option<String>,
    /// Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
    /// Version of the database that the instance runs or is to run.
    pub engine_version: Option<String>,
    /// How the item is billed.
    pub pay_type: Option<String>,
    /// **Required.** Region that the node or the host lies in. Items: at most 10.
    pub region_id: Option<String>,
    /// Addresses and address ranges that may connect.
    pub security_ip_list: Option<String>,
    /// ID of the vSwitch that the call is about.
    pub vswitch_id: Option<String>,
    /// VPC that the new unit node is placed in.
    pub vpc_id: Option<String>,
    /// Zone that the new unit node is placed in.
    pub zone_id: Option<String>,
    /// Zone of the secondary in the new unit node.
    pub zone_id_slave1: Option<String>,
    /// Zone of the logger in the new unit node.
    pub zone_id_slave2: Option<String>,
}

impl UnitNode {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceDescription`.
    pub fn db_instance_description(mut self, value: impl Into<String>) -> Self {
        self.db_instance_description = Some(value.into());
        self
    }
    /// Sets `DBInstanceStorage`.
    #[inline]
    pub fn db_instance_storage(mut self, value: i64) -> Self {
        self.db_instance_storage = Some(value);
        self
    }
    /// Sets `DBInstanceStorageType`.
    pub fn db_instance_storage_type(mut self, value: impl Into<String>) -> Self {
        self.db_instance_storage_type = Some(value.into());
        self
    }
    /// Sets `DbInstanceClass`.
    pub fn db_instance_class(mut self, value: impl Into<String>) -> Self {
        self.db_instance_class = Some(value.into());
        self
    }
    /// Sets `DtsConflict`, which is required.
    pub fn dts_conflict(mut self, value: impl Into<String>) -> Self {
        self.dts_conflict = Some(value.into());
        self
    }
    /// Sets `DtsInstanceClass`, which is required.
    pub fn dts_instance_class(mut self, value: impl Into<String>) -> Self {
        self.dts_instance_class = Some(value.into());
        self
    }
    /// Sets `Engine`.
    pub fn engine(mut self, value: impl Into<String>) -> Self {
        self.engine = Some(value.into());
        self
    }
    /// Sets `EngineVersion`.
    pub fn engine_version(mut self, value: impl Into<String>) -> Self {
        self.engine_version = Some(value.into());
        self
    }
    /// Sets `PayType`.
    pub fn pay_type(mut self, value: impl Into<String>) -> Self {
        self.pay_type = Some(value.into());
        self
    }
    /// Sets `RegionID`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `SecurityIPList`.
    pub fn security_ip_list(mut self, value: impl Into<String>) -> Self {
        self.security_ip_list = Some(value.into());
        self
    }
    /// Sets `VSwitchID`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `VpcID`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `ZoneID`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `ZoneIDSlave1`.
    pub fn zone_id_slave1(mut self, value: impl Into<String>) -> Self {
        self.zone_id_slave1 = Some(value.into());
        self
    }
    /// Sets `ZoneIDSlave2`.
    pub fn zone_id_slave2(mut self, value: impl Into<String>) -> Self {
        self.zone_id_slave2 = Some(value.into());
        self
    }
}

request! {
    UnitNode {
        "DBInstanceDescription" => db_instance_description: field,
        "DBInstanceStorage" => db_instance_storage: field,
        "DBInstanceStorageType" => db_instance_storage_type: field,
        "DbInstanceClass" => db_instance_class: field,
        "DtsConflict" => dts_conflict: field,
        "DtsInstanceClass" => dts_instance_class: field,
        "Engine" => engine: field,
        "EngineVersion" => engine_version: field,
        "PayType" => pay_type: field,
        "RegionID" => region_id: field,
        "SecurityIPList" => security_ip_list: field,
        "VSwitchID" => vswitch_id: field,
        "VpcID" => vpc_id: field,
        "ZoneID" => zone_id: field,
        "ZoneIDSlave1" => zone_id_slave1: field,
        "ZoneIDSlave2" => zone_id_slave2: field,
    }
}

/// How the check or the upgrade ended.
#[non_exhaustive]
pub struct GADInstanceResult {
    /// Global active database cluster, by its ID. Example: `gad-rm-bp1npi2j8****`.
    pub gad_instance_name: Option<String>,
    /// How many unit nodes the cluster gets. Example: `2`.
    pub create_member_count: Option<String>,
    /// Task that sets up the cluster. Example: `5374****`.
    pub task_id: Option<String>,
}

response! {
    GADInstanceResult {
        "GadInstanceName" => gad_instance_name: value,
        "CreateMemberCount" => create_member_count: value,
        "TaskID" => task_id: value,
    }
}

/// Errors that the documentation of [`CreateGADInstanceRequest`] names.
///
/// - [`CreateGlobalActiveDatabaseGadInstanceNotActive`](super::DocumentedError::CreateGlobalActiveDatabaseGadInstanceNotActive)
/// - [`CreateGlobalActiveDatabaseFailedCentralNodeNotSupportGAD`](super::DocumentedError::CreateGlobalActiveDatabaseFailedCentralNodeNotSupportGAD)
/// - [`CreateGlobalActiveDatabaseFailedUnitMemberParamsEmpty`](super::DocumentedError::CreateGlobalActiveDatabaseFailedUnitMemberParamsEmpty)
/// - [`CreateGlobalActiveDatabaseFailedUnitMemberParamsError`](super::DocumentedError::CreateGlobalActiveDatabaseFailedUnitMemberParamsError)
/// - [`CreateGlobalActiveDatabaseFailedGadNameNotMatchCentralNode`](super::DocumentedError::CreateGlobalActiveDatabaseFailedGadNameNotMatchCentralNode)
/// - [`CreateGlobalActiveDatabaseFailedGadInstanceExists`](super::DocumentedError::CreateGlobalActiveDatabaseFailedGadInstanceExists)
/// - [`CreateGlobalActiveDatabaseFailedGadInstanceNotExists`](super::DocumentedError::CreateGlobalActiveDatabaseFailedGadInstanceNotExists)
/// - [`CreateGlobalActiveDatabaseGadInstanceNotFound`](super::DocumentedError::CreateGlobalActiveDatabaseGadInstanceNotFound)
/// - [`CreateGlobalActiveDatabaseGetInstanceMemberFaied`](super::DocumentedError::CreateGlobalActiveDatabaseGetInstanceMemberFaied)
/// - [`CreateGlobalActiveDatabaseImplPreCheckGadInstance`](super::DocumentedError::CreateGlobalActiveDatabaseImplPreCheckGadInstance)
/// - [`CreateGlobalActiveDatabaseImplPreCheckMemberParams`](super::DocumentedError::CreateGlobalActiveDatabaseImplPreCheckMemberParams)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
pub type CreateGADInstanceError = super::DocumentedError;
