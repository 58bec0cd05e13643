// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateGadInstanceMember`, from `rds/CreateGadInstanceMember.md`.

use alicloud_runtime::codegen::*;

/// Adds unit nodes to a global active database cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// use alicloud_rds::create_gad_instance_member::UnitNode;
///
/// let request = alicloud_rds::CreateGadInstanceMemberRequest::new()
///     .central_region_id("...")
///     .central_db_instance_id("...")
///     .gad_instance_id("...")
///     .unit_node([UnitNode::new()])
///     .central_rds_dts_admin_account("...")
///     .central_rds_dts_admin_password("...")
///     .db_list("...");
/// let reply = client.create_gad_instance_member(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateGadInstanceMemberRequest {
    /// **Required.** Region of the central node.
    pub central_region_id: Option<String>,
    /// **Required.** ID of the central database instance that the call is about.
    pub central_db_instance_id: Option<String>,
    /// **Required.** Global active database cluster that the node joins.
    pub gad_instance_id: Option<String>,
    /// **Required.** Instances that join the global active database cluster as unit nodes.
    /// Items: at most 9.
    pub unit_node: Vec<UnitNode>,
    /// **Required.** Privileged account of the central node that data is synchronized with.
    pub central_rds_dts_admin_account: Option<String>,
    /// **Required.** Password of that account; keep it secret.
    pub central_rds_dts_admin_password: Option<String>,
    /// **Required.** Items of the kind database to work on or to narrow the list down to.
    pub db_list: Option<String>,
}

impl CreateGadInstanceMemberRequest {
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
    /// Sets `GadInstanceId`, which is required.
    pub fn gad_instance_id(mut self, value: impl Into<String>) -> Self {
        self.gad_instance_id = Some(value.into());
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
    /// Sets `DBList`, which is required.
    pub fn db_list(mut self, value: impl Into<String>) -> Self {
        self.db_list = Some(value.into());
        self
    }
}

request! {
    CreateGadInstanceMemberRequest {
        "CentralRegionId" => central_region_id: query,
        "CentralDBInstanceId" => central_db_instance_id: query,
        "GadInstanceId" => gad_instance_id: query,
        "UnitNode" => unit_node: query,
        "CentralRdsDtsAdminAccount" => central_rds_dts_admin_account: query,
        "CentralRdsDtsAdminPassword" => central_rds_dts_admin_password: query,
        "DBList" => db_list: query,
    }
}

impl Operation for CreateGadInstanceMemberRequest {
    type Response = CreateGadInstanceMemberResponse;
    type Error = CreateGadInstanceMemberError;
    const INFO: OperationInfo = super::operation("CreateGadInstanceMember")
        .required(
            &[
                "CentralRegionId",
                "CentralDBInstanceId",
                "GadInstanceId",
                "UnitNode",
                "CentralRdsDtsAdminAccount",
                "CentralRdsDtsAdminPassword",
                "DBList",
            ],
        );
    const ERRORS: &'static [CreateGadInstanceMemberError] = &[
        CreateGadInstanceMemberError::IdempotentParameterMismatch,
        CreateGadInstanceMemberError::CreateGlobalActiveDatabaseGadInstanceNotActive,
        CreateGadInstanceMemberError::CreateGlobalActiveDatabaseFailedCentralNodeNotSupportGAD,
        CreateGadInstanceMemberError::CreateGlobalActiveDatabaseFailedUnitMemberParamsEmpty,
        CreateGadInstanceMemberError::CreateGlobalActiveDatabaseFailedUnitMemberParamsError,
        CreateGadInstanceMemberError::CreateGlobalActiveDatabaseFailedGadNameNotMatchCentralNode,
        CreateGadInstanceMemberError::CreateGlobalActiveDatabaseFailedGadInstanceExists,
        CreateGadInstanceMemberError::CreateGlobalActiveDatabaseFailedGadInstanceNotExists,
        CreateGadInstanceMemberError::CreateGlobalActiveDatabaseGadInstanceNotFound,
        CreateGadInstanceMemberError::CreateGlobalActiveDatabaseGetInstanceMemberFaied,
        CreateGadInstanceMemberError::CreateGlobalActiveDatabaseImplPreCheckGadInstance,
        CreateGadInstanceMemberError::CreateGlobalActiveDatabaseImplPreCheckMemberParams,
        CreateGadInstanceMemberError::OrderComboInstanceNotAllowOperate,
        CreateGadInstanceMemberError::PricePricingPlanResultNotFound,
        CreateGadInstanceMemberError::OrderNoRealNameAuthentication,
    ];
}

/// Response to [`CreateGadInstanceMemberRequest`].
#[non_exhaustive]
pub struct CreateGadInstanceMemberResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `16C62438-491B-5C02-9B49-BA924A1372A2`.
    pub request_id: Option<String>,
    /// How the check or the upgrade ended.
    pub result: Option<GadInstanceMemberResult>,
}

response! {
    CreateGadInstanceMemberResponse {
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
    /// **Required.** Region that the node or the host lies in.
    pub region_id: Option<String>,
    /// Addresses and address ranges that may connect.
    pub security_ip_list: Option<String>,
    /// **Required.** ID of the vSwitch that the call is about.
    pub vswitch_id: Option<String>,
    /// **Required.** VPC that the new unit node is placed in.
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
    /// Sets `VSwitchID`, which is required.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `VpcID`, which is required.
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
pub struct GadInstanceMemberResult {
    /// Global active database cluster, by its ID. Example: `gad-rm-bp1npi2j8****`.
    pub gad_instance_name: Option<String>,
    /// How many unit nodes are added. Example: `2`.
    pub create_count: Option<String>,
}

response! {
    GadInstanceMemberResult {
        "GadInstanceName" => gad_instance_name: value,
        "CreateCount" => create_count: value,
    }
}

/// Errors that the documentation of [`CreateGadInstanceMemberRequest`] names.
///
/// - [`IdempotentParameterMismatch`](super::DocumentedError::IdempotentParameterMismatch)
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
pub type CreateGadInstanceMemberError = super::DocumentedError;
