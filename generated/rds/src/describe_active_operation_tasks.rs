// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeActiveOperationTasks`, from `rds/DescribeActiveOperationTasks.md`.

use alicloud_runtime::codegen::*;

/// Lists the maintenance tasks that are planned for instances.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeActiveOperationTasksRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_active_operation_tasks(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeActiveOperationTasksRequest {
    /// Region that the backups or tasks belong to.
    pub region: Option<String>,
    /// Kind of work that the task does.
    pub task_type: Option<String>,
    /// How many items a page holds at most. Range: 10 to 100.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: 1 to 2147483647.
    pub page_number: Option<i32>,
    /// Product that the tasks are filtered by.
    pub product_id: Option<String>,
    /// Database engine of the instance.
    pub db_type: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<i32>,
    /// Instance concerned, by its ID.
    pub ins_name: Option<String>,
    /// Whether only tasks whose time can or cannot be moved are returned.
    pub allow_change: Option<i32>,
    /// Whether only tasks that can or cannot be canceled are returned.
    pub allow_cancel: Option<i32>,
    /// How serious the task is: a repair of risks or ordinary operations.
    pub change_level: Option<String>,
}

impl DescribeActiveOperationTasksRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Region`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `TaskType`.
    pub fn task_type(mut self, value: impl Into<String>) -> Self {
        self.task_type = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `ProductId`.
    pub fn product_id(mut self, value: impl Into<String>) -> Self {
        self.product_id = Some(value.into());
        self
    }
    /// Sets `DbType`.
    pub fn db_type(mut self, value: impl Into<String>) -> Self {
        self.db_type = Some(value.into());
        self
    }
    /// Sets `Status`.
    #[inline]
    pub fn status(mut self, value: i32) -> Self {
        self.status = Some(value);
        self
    }
    /// Sets `InsName`.
    pub fn ins_name(mut self, value: impl Into<String>) -> Self {
        self.ins_name = Some(value.into());
        self
    }
    /// Sets `AllowChange`.
    #[inline]
    pub fn allow_change(mut self, value: i32) -> Self {
        self.allow_change = Some(value);
        self
    }
    /// Sets `AllowCancel`.
    #[inline]
    pub fn allow_cancel(mut self, value: i32) -> Self {
        self.allow_cancel = Some(value);
        self
    }
    /// Sets `ChangeLevel`.
    pub fn change_level(mut self, value: impl Into<String>) -> Self {
        self.change_level = Some(value.into());
        self
    }
}

request! {
    DescribeActiveOperationTasksRequest {
        "Region" => region: query,
        "TaskType" => task_type: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "ProductId" => product_id: query,
        "DbType" => db_type: query,
        "Status" => status: query,
        "InsName" => ins_name: query,
        "AllowChange" => allow_change: query,
        "AllowCancel" => allow_cancel: query,
        "ChangeLevel" => change_level: query,
    }
}

impl Operation for DescribeActiveOperationTasksRequest {
    type Response = DescribeActiveOperationTasksResponse;
    type Error = DescribeActiveOperationTasksError;
    const INFO: OperationInfo = super::operation("DescribeActiveOperationTasks")
        .read_only();
    const ERRORS: &'static [DescribeActiveOperationTasksError] = &[
        DescribeActiveOperationTasksError::InvalidPageParamFormat,
        DescribeActiveOperationTasksError::RequiredParamNotFound,
        DescribeActiveOperationTasksError::InvalidDBType,
        DescribeActiveOperationTasksError::OrderComboInstanceNotAllowOperate,
        DescribeActiveOperationTasksError::PricePricingPlanResultNotFound,
        DescribeActiveOperationTasksError::OrderNoRealNameAuthentication,
        DescribeActiveOperationTasksError::InsufficientAvailableQuota,
        DescribeActiveOperationTasksError::CommodityServiceCallingException,
        DescribeActiveOperationTasksError::RegionDissolvedEOM,
        DescribeActiveOperationTasksError::CommodityInvalidComponent,
        DescribeActiveOperationTasksError::RegionEndTimeDissolvedIndia,
        DescribeActiveOperationTasksError::RegionEndTimeDissolvedAustralia,
        DescribeActiveOperationTasksError::PriceCommoditySys,
        DescribeActiveOperationTasksError::PayInsufficientBalance,
        DescribeActiveOperationTasksError::OrderPeriodInvalid,
        DescribeActiveOperationTasksError::PayNoCreditCard2,
        DescribeActiveOperationTasksError::OrderInstHasUnpaidOrder,
        DescribeActiveOperationTasksError::NoAvailablePaymentMethod,
        DescribeActiveOperationTasksError::BasicInfoUncompleted,
        DescribeActiveOperationTasksError::RiskRiskControlRejection2,
        DescribeActiveOperationTasksError::ApiNotSupport,
        DescribeActiveOperationTasksError::ContainForbiddenLabelError2,
        DescribeActiveOperationTasksError::InvalidDBInstanceIdNotFound,
        DescribeActiveOperationTasksError::InvalidInstanceLevelDiskType,
        DescribeActiveOperationTasksError::InvalidParam,
        DescribeActiveOperationTasksError::KmsApiError,
        DescribeActiveOperationTasksError::SystemSaleValidateFailed2,
        DescribeActiveOperationTasksError::AbsInvalidAccountNotFound,
        DescribeActiveOperationTasksError::OrderStatusUnPaid,
        DescribeActiveOperationTasksError::InvalidReduceDiskSize,
        DescribeActiveOperationTasksError::CloudSSDNotSupport,
        DescribeActiveOperationTasksError::InvalidUserOperatorPermission,
        DescribeActiveOperationTasksError::InvalidVswitchId,
        DescribeActiveOperationTasksError::InvalidClusterKms,
        DescribeActiveOperationTasksError::ExternalFailure,
    ];
}

impl Paginated for DescribeActiveOperationTasksRequest {
    type Item = ActiveOperationTaskItem;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_record_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.items)
    }
}

/// Response to [`DescribeActiveOperationTasksRequest`].
#[non_exhaustive]
pub struct DescribeActiveOperationTasksResponse {
    /// Which page of the result was returned. Example: `1`.
    pub page_number: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D4D4BE8A-DD46-440A-BFCD-EE31DA81****`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `25`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_record_count: Option<i32>,
    /// Entries of the list.
    pub items: Vec<ActiveOperationTaskItem>,
}

response! {
    DescribeActiveOperationTasksResponse {
        "PageNumber" => page_number: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "TotalRecordCount" => total_record_count: value,
        "Items" => items: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct ActiveOperationTaskItem {
    /// State of what the entry describes, which decides what can be done with it. Example: `3`.
    pub status: Option<i32>,
    /// Level of the event, in English. Example: `System maintenance`.
    pub change_level_en: Option<String>,
    /// Kind of work that the task does. Example: `rds_apsaradb_upgrade`.
    pub task_type: Option<String>,
    /// Instance that the item is about. Example: `rm-wz96h8jujh512****`.
    pub ins_name: Option<String>,
    /// Region that the instance lies in. Example: `cn-beijing`.
    pub region: Option<String>,
    /// What the event does to the instance, in Chinese. Example: `text`.
    pub impact_zh: Option<String>,
    /// When the item was created or added. Example: `2018-05-30T14:30:00Z`.
    pub created_time: Option<Timestamp>,
    /// When the instance is switched over. Example: `2018-05-30T14:30:00Z`.
    pub switch_time: Option<Timestamp>,
    /// Level of the event, in Chinese. Example: `text`.
    pub change_level_zh: Option<String>,
    /// Latest moment that the task can be put off to. Example: `2018-05-30T23:59:59Z`.
    pub deadline: Option<Timestamp>,
    /// Time from the start of the task until the switchover. Example: `04:00:00`.
    pub prepare_interval: Option<String>,
    /// What the event does to the instance. Example: `TransientDisconnection`.
    pub impact: Option<String>,
    /// Reason for the task, in Chinese. Example: `text`.
    pub task_type_zh: Option<String>,
    /// Zone that the instance lies in now. Example: `cn-beijing-h`.
    pub current_avz: Option<String>,
    /// Whether the time of the task can be moved. Example: `1`.
    pub allow_change: Option<String>,
    /// Database version of the instance. Example: `5.7`.
    pub db_version: Option<String>,
    /// What the event does to the instance, in English. Example: `Transient instance disconnection`.
    pub impact_en: Option<String>,
    /// Note about the instance, or its second name. Example: `test`.
    pub ins_comment: Option<String>,
    /// When the task is carried out. Example: `2018-05-30T00:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// When the item was last changed. Example: `2018-05-30T14:30:00Z`.
    pub modified_time: Option<Timestamp>,
    /// Whether the task can be canceled. Example: `1`.
    pub allow_cancel: Option<String>,
    /// Database engine of the instance. Example: `mysql`.
    pub db_type: Option<String>,
    /// How serious the task is: a repair of risks or ordinary operations. Example: `S1`.
    pub change_level: Option<String>,
    /// Reason for the task, in English. Example: `Minor version update`.
    pub task_type_en: Option<String>,
    /// Further facts about the outcome of the task. Example: `userCancel`.
    pub result_info: Option<String>,
    /// Identifier of the item within its collection. Example: `11111`.
    pub id: Option<i32>,
    /// Names of the sub ins that were found or are concerned.
    /// Example: `sub1369716295573-tes2cy6****.2013052818****`.
    pub sub_ins_names: Vec<String>,
    /// Parameters of the task, as JSON text. Example: `{ "Action": "UpgradeDBInstance" }`.
    pub task_params: Option<String>,
}

response! {
    ActiveOperationTaskItem {
        "Status" => status: value,
        "ChangeLevelEn" => change_level_en: value,
        "TaskType" => task_type: value,
        "InsName" => ins_name: value,
        "Region" => region: value,
        "ImpactZh" => impact_zh: value,
        "CreatedTime" => created_time: value,
        "SwitchTime" => switch_time: value,
        "ChangeLevelZh" => change_level_zh: value,
        "Deadline" => deadline: value,
        "PrepareInterval" => prepare_interval: value,
        "Impact" => impact: value,
        "TaskTypeZh" => task_type_zh: value,
        "CurrentAVZ" => current_avz: value,
        "AllowChange" => allow_change: value,
        "DbVersion" => db_version: value,
        "ImpactEn" => impact_en: value,
        "InsComment" => ins_comment: value,
        "StartTime" => start_time: value,
        "ModifiedTime" => modified_time: value,
        "AllowCancel" => allow_cancel: value,
        "DbType" => db_type: value,
        "ChangeLevel" => change_level: value,
        "TaskTypeEn" => task_type_en: value,
        "ResultInfo" => result_info: value,
        "Id" => id: value,
        "SubInsNames" => sub_ins_names: list(""),
        "TaskParams" => task_params: value,
    }
}

/// Errors that the documentation of [`DescribeActiveOperationTasksRequest`] names.
///
/// - [`InvalidPageParamFormat`](super::DocumentedError::InvalidPageParamFormat)
/// - [`RequiredParamNotFound`](super::DocumentedError::RequiredParamNotFound)
/// - [`InvalidDBType`](super::DocumentedError::InvalidDBType)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
/// - [`InsufficientAvailableQuota`](super::DocumentedError::InsufficientAvailableQuota)
/// - [`CommodityServiceCallingException`](super::DocumentedError::CommodityServiceCallingException)
/// - [`RegionDissolvedEOM`](super::DocumentedError::RegionDissolvedEOM)
/// - [`CommodityInvalidComponent`](super::DocumentedError::CommodityInvalidComponent)
/// - [`RegionEndTimeDissolvedIndia`](super::DocumentedError::RegionEndTimeDissolvedIndia)
/// - [`RegionEndTimeDissolvedAustralia`](super::DocumentedError::RegionEndTimeDissolvedAustralia)
/// - [`PriceCommoditySys`](super::DocumentedError::PriceCommoditySys)
/// - [`PayInsufficientBalance`](super::DocumentedError::PayInsufficientBalance)
/// - [`OrderPeriodInvalid`](super::DocumentedError::OrderPeriodInvalid)
/// - [`PayNoCreditCard2`](super::DocumentedError::PayNoCreditCard2)
/// - [`OrderInstHasUnpaidOrder`](super::DocumentedError::OrderInstHasUnpaidOrder)
/// - [`NoAvailablePaymentMethod`](super::DocumentedError::NoAvailablePaymentMethod)
/// - [`BasicInfoUncompleted`](super::DocumentedError::BasicInfoUncompleted)
/// - [`RiskRiskControlRejection2`](super::DocumentedError::RiskRiskControlRejection2)
/// - [`ApiNotSupport`](super::DocumentedError::ApiNotSupport)
/// - [`ContainForbiddenLabelError2`](super::DocumentedError::ContainForbiddenLabelError2)
/// - [`InvalidDBInstanceIdNotFound`](super::DocumentedError::InvalidDBInstanceIdNotFound)
/// - [`InvalidInstanceLevelDiskType`](super::DocumentedError::InvalidInstanceLevelDiskType)
/// - [`InvalidParam`](super::DocumentedError::InvalidParam)
/// - [`KmsApiError`](super::DocumentedError::KmsApiError)
/// - [`SystemSaleValidateFailed2`](super::DocumentedError::SystemSaleValidateFailed2)
/// - [`AbsInvalidAccountNotFound`](super::DocumentedError::AbsInvalidAccountNotFound)
/// - [`OrderStatusUnPaid`](super::DocumentedError::OrderStatusUnPaid)
/// - [`InvalidReduceDiskSize`](super::DocumentedError::InvalidReduceDiskSize)
/// - [`CloudSSDNotSupport`](super::DocumentedError::CloudSSDNotSupport)
/// - [`InvalidUserOperatorPermission`](super::DocumentedError::InvalidUserOperatorPermission)
/// - [`InvalidVswitchId`](super::DocumentedError::InvalidVswitchId)
/// - [`InvalidClusterKms`](super::DocumentedError::InvalidClusterKms)
/// - [`ExternalFailure`](super::DocumentedError::ExternalFailure)
pub type DescribeActiveOperationTasksError = super::DocumentedError;
