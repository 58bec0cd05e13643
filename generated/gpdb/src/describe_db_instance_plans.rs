// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBInstancePlans`, from `gpdb/DescribeDBInstancePlans.md`.

use alicloud_runtime::codegen::*;

/// Lists the scheduled plans of an instance, with settings and status.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DescribeDBInstancePlansRequest::new()
///     .db_instance_id("...");
/// let reply = client.describe_db_instance_plans(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBInstancePlansRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Free text that tells people about the plan.
    pub plan_desc: Option<String>,
    /// What the task does: pause and resume the instance, change the number of compute nodes, or change
    /// their size.
    pub plan_type: Option<String>,
    /// Whether the task runs once at a later time (`Postpone`) or again and again (`Regular`).
    pub plan_schedule_type: Option<String>,
    /// Scheduled task of the instance that is meant, as listed by
    /// [`DescribeDBInstancePlans`](super::Client::describe_db_instance_plans).
    pub plan_id: Option<String>,
    /// Day or moment of the plan create.
    pub plan_create_date: Option<String>,
}

impl DescribeDBInstancePlansRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `PlanDesc`.
    pub fn plan_desc(mut self, value: impl Into<String>) -> Self {
        self.plan_desc = Some(value.into());
        self
    }
    /// Sets `PlanType`.
    pub fn plan_type(mut self, value: impl Into<String>) -> Self {
        self.plan_type = Some(value.into());
        self
    }
    /// Sets `PlanScheduleType`.
    pub fn plan_schedule_type(mut self, value: impl Into<String>) -> Self {
        self.plan_schedule_type = Some(value.into());
        self
    }
    /// Sets `PlanId`.
    pub fn plan_id(mut self, value: impl Into<String>) -> Self {
        self.plan_id = Some(value.into());
        self
    }
    /// Sets `PlanCreateDate`.
    pub fn plan_create_date(mut self, value: impl Into<String>) -> Self {
        self.plan_create_date = Some(value.into());
        self
    }
}

request! {
    DescribeDBInstancePlansRequest {
        "DBInstanceId" => db_instance_id: query,
        "PlanDesc" => plan_desc: query,
        "PlanType" => plan_type: query,
        "PlanScheduleType" => plan_schedule_type: query,
        "PlanId" => plan_id: query,
        "PlanCreateDate" => plan_create_date: query,
    }
}

impl Operation for DescribeDBInstancePlansRequest {
    type Response = DescribeDBInstancePlansResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDBInstancePlans")
        .required(&["DBInstanceId"])
        .read_only();
}

/// Response to [`DescribeDBInstancePlansRequest`].
#[non_exhaustive]
pub struct DescribeDBInstancePlansResponse {
    /// State of what the entry describes, which decides what can be done with it. Example: `success`.
    pub status: Option<String>,
    /// Reason of the failure in words.
    pub error_message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `34b32a0a-08ef-4a87-b6be-cdd988888888`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_record_count: Option<i32>,
    /// How many items this page holds. Example: `1`.
    pub page_record_count: Option<i32>,
    /// Which part of the list this is, counted from 1. Example: `1`.
    pub page_number: Option<i32>,
    /// The items that are concerned.
    pub items: Option<Items>,
}

response! {
    DescribeDBInstancePlansResponse {
        "Status" => status: value,
        "ErrorMessage" => error_message: value,
        "RequestId" => request_id: value,
        "TotalRecordCount" => total_record_count: value,
        "PageRecordCount" => page_record_count: value,
        "PageNumber" => page_number: value,
        "Items" => items: value,
    }
}

/// The items that are concerned.
#[non_exhaustive]
pub struct Items {
    /// Items of the kind plan that were found or are concerned.
    pub plan_list: Vec<PlanList>,
}

response! {
    Items {
        "PlanList" => plan_list: list(""),
    }
}

/// Items of the kind plan that were found or are concerned.
#[non_exhaustive]
pub struct PlanList {
    /// Display text for the scheduled task. Example: `test-plan`.
    pub plan_name: Option<String>,
    /// Free text that tells people about the plan. Example: `text`.
    pub plan_desc: Option<String>,
    /// Scheduled task of the instance that is meant, as listed by
    /// [`DescribeDBInstancePlans`](super::Client::describe_db_instance_plans). Example: `1234`.
    pub plan_id: Option<String>,
    /// State that the plan is in. Example: `active`.
    pub plan_status: Option<String>,
    /// What the task does: pause and resume the instance, change the number of compute nodes, or change
    /// their size. Example: `PauseResume`.
    pub plan_type: Option<String>,
    /// Whether the task runs once at a later time (`Postpone`) or again and again (`Regular`).
    /// Example: `Regular`.
    pub plan_schedule_type: Option<String>,
    /// Day or moment of the plan start. Example: `2022-04-17T23:00Z`.
    pub plan_start_date: Option<Timestamp>,
    /// Day or moment of the plan end. Example: `2023-04-17T23:00Z`.
    pub plan_end_date: Option<Timestamp>,
    /// Settings of the plan, and what it works with.
    /// Example: `{"pause":{"planCronTime":"0 22 * * 5"},"resume":{"planCronTime":"0 23 * * 5"}}`.
    pub plan_config: Option<String>,
    /// ID of the database instance. Example: `gp-bp12ga6v69h86****`.
    pub db_instance_id: Option<String>,
}

response! {
    PlanList {
        "PlanName" => plan_name: value,
        "PlanDesc" => plan_desc: value,
        "PlanId" => plan_id: value,
        "PlanStatus" => plan_status: value,
        "PlanType" => plan_type: value,
        "PlanScheduleType" => plan_schedule_type: value,
        "PlanStartDate" => plan_start_date: value,
        "PlanEndDate" => plan_end_date: value,
        "PlanConfig" => plan_config: value,
        "DBInstanceId" => db_instance_id: value,
    }
}
