// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## Regions
//!
//! - [`DescribeRegions`](mod@describe_regions): Lists the regions in which ActionTrail is available, with endpoints.
//!
//! ## Trails
//!
//! - [`CreateTrail`](mod@create_trail): Creates a trail that delivers events to OSS, Simple Log Service or MaxCompute, beyond the default 90 days.
//! - [`DeleteTrail`](mod@delete_trail): Deletes a trail; events delivered so far stay where they are.
//! - [`DescribeTrails`](mod@describe_trails): Lists trails with their destinations and status, with shadow and organization trails if requested.
//! - [`GetTrailStatus`](mod@get_trail_status): Shows whether a trail is logging, with times and errors of its latest deliveries.
//! - [`StartLogging`](mod@start_logging): Switches a trail on, so that events are delivered to OSS or Simple Log Service.
//! - [`StopLogging`](mod@stop_logging): Stops a trail from delivering events without deleting it.
//! - [`UpdateTrail`](mod@update_trail): Changes destination, event type or regions of a trail.
//!
//! ## Events
//!
//! - [`LookupEvents`](mod@lookup_events): Searches the recorded events by conditions; at most two calls a second are allowed.
//!
//! ## Historical event delivery
//!
//! - [`CreateDeliveryHistoryJob`](mod@create_delivery_history_job): Starts a job that delivers past events to the destination of a trail.
//! - [`DeleteDeliveryHistoryJob`](mod@delete_delivery_history_job): Deletes a job that delivers events of the past, by its ID.
//! - [`GetDeliveryHistoryJob`](mod@get_delivery_history_job): Shows a job for delivering past events, with its status per region.
//! - [`ListDeliveryHistoryJobs`](mod@list_delivery_history_jobs): Lists the jobs for delivering past events.
//!
//! ## AccessKey audits
//!
//! - [`GetAccessKeyLastUsedEvents`](mod@get_access_key_last_used_events): Lists the events in which an AccessKey pair was last used.
//! - [`GetAccessKeyLastUsedInfo`](mod@get_access_key_last_used_info): Shows when and with which service an AccessKey pair was last used.
//! - [`GetAccessKeyLastUsedIps`](mod@get_access_key_last_used_ips): Lists the IP addresses from which an AccessKey pair was last used.
//! - [`GetAccessKeyLastUsedProducts`](mod@get_access_key_last_used_products): Lists the cloud services that an AccessKey pair last accessed.
//! - [`GetAccessKeyLastUsedResources`](mod@get_access_key_last_used_resources): Lists the resources that an AccessKey pair last accessed.
//!
//! ## Data event selectors
//!
//! - [`DeleteDataEventSelector`](mod@delete_data_event_selector): Removes the selector of data events from a trail, which records none of them any more.
//! - [`GetDataEventSelector`](mod@get_data_event_selector): Reads which data events a trail delivers, and in which regions.
//! - [`ListDataEventSelectors`](mod@list_data_event_selectors): Lists the data event selectors of all trails.
//! - [`PutDataEventSelector`](mod@put_data_event_selector): Creates or replaces the data event selector of a trail, which must exist already.
//!
//! ## Insight events
//!
//! - [`DisableInsight`](mod@disable_insight): Turns one type of event insight off.
//! - [`EnableInsight`](mod@enable_insight): Turns one type of event insight on.
//! - [`GetInsightSelectors`](mod@get_insight_selectors): Lists the insight types whose events a trail delivers.
//! - [`GetInsightTypes`](mod@get_insight_types): Lists the insight types that the account has turned on.
//! - [`GetInsightsEventsCount`](mod@get_insights_events_count): Counts the account's insight events by type and region.
//! - [`LookupInsightEvents`](mod@lookup_insight_events): Searches the Insight events, which point to unusual activity, by time and attributes.
//! - [`PutInsightSelectors`](mod@put_insight_selectors): Sets the insight types whose events a trail delivers.
//!
//! ## Others
//!
//! - [`CreateAdvancedQueryHistory`](mod@create_advanced_query_history): Saves an advanced query statement to the query history for later reuse.
//! - [`CreateAdvancedQueryTemplate`](mod@create_advanced_query_template): Saves a named SQL template for advanced event queries.
//! - [`DeleteAdvancedQueryHistory`](mod@delete_advanced_query_history): Deletes a past advanced query from the history; the events it found stay.
//! - [`DeleteAdvancedQueryTemplate`](mod@delete_advanced_query_template): Deletes a saved template for advanced queries.
//! - [`DescribeAdvancedQueryHistory`](mod@describe_advanced_query_history): Lists all statements in the history of advanced queries.
//! - [`DescribeAdvancedQueryTemplate`](mod@describe_advanced_query_template): Lists the account's own advanced query templates, optionally by name.
//! - [`DescribeResourceLifeCycleEvents`](mod@describe_resource_life_cycle_events): Shows which events belong to the life cycle of a resource type.
//! - [`DescribeScenes`](mod@describe_scenes): Lists the scenarios for advanced queries.
//! - [`DescribeSearchTemplates`](mod@describe_search_templates): Lists the system templates that an advanced query scenario offers.
//! - [`DescribeUserAlertCount`](mod@describe_user_alert_count): Counts the account's alerts per day within a date range.
//! - [`DescribeUserLogCount`](mod@describe_user_log_count): Counts the account's logs per day within a date range.
//! - [`GetAdvancedQueryTemplate`](mod@get_advanced_query_template): Reads one advanced query template, found by its ID.
//! - [`GetGlobalEventsStorageRegion`](mod@get_global_events_storage_region): Shows the region in which global events are stored.
//! - [`GetGovernanceMetrics`](mod@get_governance_metrics): Reads the maturity metrics of the account's use of ActionTrail.
//! - [`ListDataEventServices`](mod@list_data_event_services): Lists the services and event names for which data events can be recorded.
//! - [`UpdateAdvancedQueryTemplate`](mod@update_advanced_query_template): Changes name or SQL of an advanced query template.
//! - [`UpdateGlobalEventsStorageRegion`](mod@update_global_events_storage_region): Sets the region in which global events are stored.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]
#![warn(missing_docs)]
// What the documentation deprecates is printed, written and read all the same.
#![allow(deprecated)]
// A setter bears the name of its field, though `sub` or `not` are names of operators too.
#![allow(clippy::should_implement_trait)]

pub use alicloud_runtime as runtime;
pub use alicloud_runtime::{
    Config, Credentials, EmptyResponse, Error, ErrorCode, ErrorKind, Open, OperationError,
    ProvideCredentials, Reply, Timestamp, UndocumentedResponse,
};

use alicloud_runtime::codegen::*;

pub mod create_advanced_query_history;
pub mod create_advanced_query_template;
pub mod create_delivery_history_job;
pub mod create_trail;
pub mod delete_advanced_query_history;
pub mod delete_advanced_query_template;
pub mod delete_data_event_selector;
pub mod delete_delivery_history_job;
pub mod delete_trail;
pub mod describe_advanced_query_history;
pub mod describe_advanced_query_template;
pub mod describe_regions;
pub mod describe_resource_life_cycle_events;
pub mod describe_scenes;
pub mod describe_search_templates;
pub mod describe_trails;
pub mod describe_user_alert_count;
pub mod describe_user_log_count;
pub mod disable_insight;
pub mod enable_insight;
pub mod get_access_key_last_used_events;
pub mod get_access_key_last_used_info;
pub mod get_access_key_last_used_ips;
pub mod get_access_key_last_used_products;
pub mod get_access_key_last_used_resources;
pub mod get_advanced_query_template;
pub mod get_data_event_selector;
pub mod get_delivery_history_job;
pub mod get_global_events_storage_region;
pub mod get_governance_metrics;
pub mod get_insight_selectors;
pub mod get_insight_types;
pub mod get_insights_events_count;
pub mod get_trail_status;
pub mod list_data_event_selectors;
pub mod list_data_event_services;
pub mod list_delivery_history_jobs;
pub mod lookup_events;
pub mod lookup_insight_events;
pub mod put_data_event_selector;
pub mod put_insight_selectors;
pub mod start_logging;
pub mod stop_logging;
pub mod update_advanced_query_template;
pub mod update_global_events_storage_region;
pub mod update_trail;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    create_advanced_query_history::{CreateAdvancedQueryHistoryRequest, CreateAdvancedQueryHistoryResponse},
    create_advanced_query_template::{CreateAdvancedQueryTemplateRequest, CreateAdvancedQueryTemplateResponse},
    create_delivery_history_job::{CreateDeliveryHistoryJobError, CreateDeliveryHistoryJobRequest, CreateDeliveryHistoryJobResponse},
    create_trail::{CreateTrailError, CreateTrailRequest, CreateTrailResponse},
    delete_advanced_query_history::{DeleteAdvancedQueryHistoryRequest, DeleteAdvancedQueryHistoryResponse},
    delete_advanced_query_template::{DeleteAdvancedQueryTemplateRequest, DeleteAdvancedQueryTemplateResponse},
    delete_data_event_selector::{DeleteDataEventSelectorRequest, DeleteDataEventSelectorResponse},
    delete_delivery_history_job::{DeleteDeliveryHistoryJobError, DeleteDeliveryHistoryJobRequest, DeleteDeliveryHistoryJobResponse},
    delete_trail::{DeleteTrailError, DeleteTrailRequest, DeleteTrailResponse},
    describe_advanced_query_history::{DescribeAdvancedQueryHistoryRequest, DescribeAdvancedQueryHistoryResponse},
    describe_advanced_query_template::{DescribeAdvancedQueryTemplateRequest, DescribeAdvancedQueryTemplateResponse},
    describe_regions::{DescribeRegionsRequest, DescribeRegionsResponse},
    describe_resource_life_cycle_events::{DescribeResourceLifeCycleEventsRequest, DescribeResourceLifeCycleEventsResponse},
    describe_scenes::{DescribeScenesRequest, DescribeScenesResponse},
    describe_search_templates::{DescribeSearchTemplatesRequest, DescribeSearchTemplatesResponse},
    describe_trails::{DescribeTrailsError, DescribeTrailsRequest, DescribeTrailsResponse},
    describe_user_alert_count::{DescribeUserAlertCountError, DescribeUserAlertCountRequest, DescribeUserAlertCountResponse},
    describe_user_log_count::{DescribeUserLogCountError, DescribeUserLogCountRequest, DescribeUserLogCountResponse},
    disable_insight::{DisableInsightError, DisableInsightRequest, DisableInsightResponse},
    enable_insight::{EnableInsightError, EnableInsightRequest, EnableInsightResponse},
    get_access_key_last_used_events::{GetAccessKeyLastUsedEventsError, GetAccessKeyLastUsedEventsRequest, GetAccessKeyLastUsedEventsResponse},
    get_access_key_last_used_info::{GetAccessKeyLastUsedInfoError, GetAccessKeyLastUsedInfoRequest, GetAccessKeyLastUsedInfoResponse},
    get_access_key_last_used_ips::{GetAccessKeyLastUsedIpsError, GetAccessKeyLastUsedIpsRequest, GetAccessKeyLastUsedIpsResponse},
    get_access_key_last_used_products::{GetAccessKeyLastUsedProductsError, GetAccessKeyLastUsedProductsRequest, GetAccessKeyLastUsedProductsResponse},
    get_access_key_last_used_resources::{GetAccessKeyLastUsedResourcesError, GetAccessKeyLastUsedResourcesRequest, GetAccessKeyLastUsedResourcesResponse},
    get_advanced_query_template::{GetAdvancedQueryTemplateRequest, GetAdvancedQueryTemplateResponse},
    get_data_event_selector::{GetDataEventSelectorRequest, GetDataEventSelectorResponse},
    get_delivery_history_job::{GetDeliveryHistoryJobError, GetDeliveryHistoryJobRequest, GetDeliveryHistoryJobResponse},
    get_global_events_storage_region::{GetGlobalEventsStorageRegionRequest, GetGlobalEventsStorageRegionResponse},
    get_governance_metrics::{GetGovernanceMetricsRequest, GetGovernanceMetricsResponse},
    get_insight_selectors::{GetInsightSelectorsRequest, GetInsightSelectorsResponse},
    get_insight_types::{GetInsightTypesRequest, GetInsightTypesResponse},
    get_insights_events_count::{GetInsightsEventsCountError, GetInsightsEventsCountRequest, GetInsightsEventsCountResponse},
    get_trail_status::{GetTrailStatusError, GetTrailStatusRequest, GetTrailStatusResponse},
    list_data_event_selectors::{ListDataEventSelectorsRequest, ListDataEventSelectorsResponse},
    list_data_event_services::{ListDataEventServicesRequest, ListDataEventServicesResponse},
    list_delivery_history_jobs::{ListDeliveryHistoryJobsError, ListDeliveryHistoryJobsRequest, ListDeliveryHistoryJobsResponse},
    lookup_events::{LookupEventsError, LookupEventsRequest, LookupEventsResponse},
    lookup_insight_events::{LookupInsightEventsError, LookupInsightEventsRequest, LookupInsightEventsResponse},
    put_data_event_selector::{PutDataEventSelectorRequest, PutDataEventSelectorResponse},
    put_insight_selectors::{PutInsightSelectorsError, PutInsightSelectorsRequest, PutInsightSelectorsResponse},
    start_logging::{StartLoggingError, StartLoggingRequest, StartLoggingResponse},
    stop_logging::{StopLoggingError, StopLoggingRequest, StopLoggingResponse},
    update_advanced_query_template::{UpdateAdvancedQueryTemplateRequest, UpdateAdvancedQueryTemplateResponse},
    update_global_events_storage_region::{UpdateGlobalEventsStorageRegionRequest, UpdateGlobalEventsStorageRegionResponse},
    update_trail::{UpdateTrailError, UpdateTrailRequest, UpdateTrailResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "Actiontrail",
    version: "2020-07-06",
    endpoints: Endpoints {
        central: None,
        regional: &[
            RegionalEndpoint::public(
                "ap-northeast-1",
                "actiontrail.ap-northeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::vpc(
                "ap-northeast-1",
                "actiontrail-vpc.ap-northeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-northeast-2",
                "actiontrail.ap-northeast-2.aliyuncs.com",
            ),
            RegionalEndpoint::vpc(
                "ap-northeast-2",
                "actiontrail-vpc.ap-northeast-2.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-1",
                "actiontrail.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::vpc(
                "ap-southeast-1",
                "actiontrail-vpc.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-3",
                "actiontrail.ap-southeast-3.aliyuncs.com",
            ),
            RegionalEndpoint::vpc(
                "ap-southeast-3",
                "actiontrail-vpc.ap-southeast-3.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-5",
                "actiontrail.ap-southeast-5.aliyuncs.com",
            ),
            RegionalEndpoint::vpc(
                "ap-southeast-5",
                "actiontrail-vpc.ap-southeast-5.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-7",
                "actiontrail.ap-southeast-7.aliyuncs.com",
            ),
            RegionalEndpoint::vpc(
                "ap-southeast-7",
                "actiontrail-vpc.ap-southeast-7.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-beijing",
                "actiontrail.cn-beijing.aliyuncs.com",
            ),
            RegionalEndpoint::vpc(
                "cn-beijing",
                "actiontrail-vpc.cn-beijing.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-chengdu",
                "actiontrail.cn-chengdu.aliyuncs.com",
            ),
            RegionalEndpoint::vpc(
                "cn-chengdu",
                "actiontrail-vpc.cn-chengdu.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-guangzhou",
                "actiontrail.cn-guangzhou.aliyuncs.com",
            ),
            RegionalEndpoint::vpc(
                "cn-guangzhou",
                "actiontrail-vpc.cn-guangzhou.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-hangzhou",
                "actiontrail.cn-hangzhou.aliyuncs.com",
            ),
            RegionalEndpoint::vpc(
                "cn-hangzhou",
                "actiontrail-vpc.cn-hangzhou.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-heyuan", "actiontrail.cn-heyuan.aliyuncs.com"),
            RegionalEndpoint::vpc("cn-heyuan", "actiontrail-vpc.cn-heyuan.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-hongkong",
                "actiontrail.cn-hongkong.aliyuncs.com",
            ),
            RegionalEndpoint::vpc(
                "cn-hongkong",
                "actiontrail-vpc.cn-hongkong.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-huhehaote",
                "actiontrail.cn-huhehaote.aliyuncs.com",
            ),
            RegionalEndpoint::vpc(
                "cn-huhehaote",
                "actiontrail-vpc.cn-huhehaote.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-nanjing",
                "actiontrail.cn-nanjing.aliyuncs.com",
            ),
            RegionalEndpoint::vpc(
                "cn-nanjing",
                "actiontrail-vpc.cn-nanjing.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-qingdao",
                "actiontrail.cn-qingdao.aliyuncs.com",
            ),
            RegionalEndpoint::vpc(
                "cn-qingdao",
                "actiontrail-vpc.cn-qingdao.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-shanghai",
                "actiontrail.cn-shanghai.aliyuncs.com",
            ),
            RegionalEndpoint::vpc(
                "cn-shanghai",
                "actiontrail-vpc.cn-shanghai.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-shanghai-finance-1",
                "actiontrail.cn-shanghai-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::vpc(
                "cn-shanghai-finance-1",
                "actiontrail-vpc.cn-shanghai-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-shenzhen",
                "actiontrail.cn-shenzhen.aliyuncs.com",
            ),
            RegionalEndpoint::vpc(
                "cn-shenzhen",
                "actiontrail-vpc.cn-shenzhen.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-wulanchabu",
                "actiontrail.cn-wulanchabu.aliyuncs.com",
            ),
            RegionalEndpoint::vpc(
                "cn-wulanchabu",
                "actiontrail-vpc.cn-wulanchabu.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-zhangjiakou",
                "actiontrail.cn-zhangjiakou.aliyuncs.com",
            ),
            RegionalEndpoint::vpc(
                "cn-zhangjiakou",
                "actiontrail-vpc.cn-zhangjiakou.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "eu-central-1",
                "actiontrail.eu-central-1.aliyuncs.com",
            ),
            RegionalEndpoint::vpc(
                "eu-central-1",
                "actiontrail-vpc.eu-central-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("eu-west-1", "actiontrail.eu-west-1.aliyuncs.com"),
            RegionalEndpoint::vpc("eu-west-1", "actiontrail-vpc.eu-west-1.aliyuncs.com"),
            RegionalEndpoint::public("me-east-1", "actiontrail.me-east-1.aliyuncs.com"),
            RegionalEndpoint::vpc("me-east-1", "actiontrail-vpc.me-east-1.aliyuncs.com"),
            RegionalEndpoint::public(
                "na-south-1",
                "actiontrail.na-south-1.aliyuncs.com",
            ),
            RegionalEndpoint::vpc(
                "na-south-1",
                "actiontrail-vpc.na-south-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("us-east-1", "actiontrail.us-east-1.aliyuncs.com"),
            RegionalEndpoint::vpc("us-east-1", "actiontrail-vpc.us-east-1.aliyuncs.com"),
            RegionalEndpoint::public("us-west-1", "actiontrail.us-west-1.aliyuncs.com"),
            RegionalEndpoint::vpc("us-west-1", "actiontrail-vpc.us-west-1.aliyuncs.com"),
        ],
        rule: Some("actiontrail.{region}.aliyuncs.com"),
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of ActionTrail.
#[derive(Clone, Debug)]
pub struct Client {
    inner: alicloud_runtime::Client,
}

impl Client {
    /// A client with the settings of `config`.
    pub fn new(config: &Config) -> Self {
        Self {
            inner: alicloud_runtime::Client::new(config, &PRODUCT),
        }
    }
    /// Saves an advanced query statement to the query history for later reuse.
    #[inline]
    pub fn create_advanced_query_history(
        &self,
        request: CreateAdvancedQueryHistoryRequest,
    ) -> Call<'_, CreateAdvancedQueryHistoryRequest> {
        self.inner.call(request)
    }
    /// Saves a named SQL template for advanced event queries.
    #[inline]
    pub fn create_advanced_query_template(
        &self,
        request: CreateAdvancedQueryTemplateRequest,
    ) -> Call<'_, CreateAdvancedQueryTemplateRequest> {
        self.inner.call(request)
    }
    /// Starts a job that delivers past events to the destination of a trail.
    #[inline]
    pub fn create_delivery_history_job(
        &self,
        request: CreateDeliveryHistoryJobRequest,
    ) -> Call<'_, CreateDeliveryHistoryJobRequest> {
        self.inner.call(request)
    }
    /// Creates a trail that delivers events to OSS, Simple Log Service or MaxCompute, beyond the default 90 days.
    #[inline]
    pub fn create_trail(
        &self,
        request: CreateTrailRequest,
    ) -> Call<'_, CreateTrailRequest> {
        self.inner.call(request)
    }
    /// Deletes a past advanced query from the history; the events it found stay.
    #[inline]
    pub fn delete_advanced_query_history(
        &self,
        request: DeleteAdvancedQueryHistoryRequest,
    ) -> Call<'_, DeleteAdvancedQueryHistoryRequest> {
        self.inner.call(request)
    }
    /// Deletes a saved template for advanced queries.
    #[inline]
    pub fn delete_advanced_query_template(
        &self,
        request: DeleteAdvancedQueryTemplateRequest,
    ) -> Call<'_, DeleteAdvancedQueryTemplateRequest> {
        self.inner.call(request)
    }
    /// Removes the selector of data events from a trail, which records none of them any more.
    #[inline]
    pub fn delete_data_event_selector(
        &self,
        request: DeleteDataEventSelectorRequest,
    ) -> Call<'_, DeleteDataEventSelectorRequest> {
        self.inner.call(request)
    }
    /// Deletes a job that delivers events of the past, by its ID.
    #[inline]
    pub fn delete_delivery_history_job(
        &self,
        request: DeleteDeliveryHistoryJobRequest,
    ) -> Call<'_, DeleteDeliveryHistoryJobRequest> {
        self.inner.call(request)
    }
    /// Deletes a trail; events delivered so far stay where they are.
    #[inline]
    pub fn delete_trail(
        &self,
        request: DeleteTrailRequest,
    ) -> Call<'_, DeleteTrailRequest> {
        self.inner.call(request)
    }
    /// Lists all statements in the history of advanced queries.
    #[inline]
    pub fn describe_advanced_query_history(
        &self,
        request: DescribeAdvancedQueryHistoryRequest,
    ) -> Call<'_, DescribeAdvancedQueryHistoryRequest> {
        self.inner.call(request)
    }
    /// Lists the account's own advanced query templates, optionally by name.
    #[inline]
    pub fn describe_advanced_query_template(
        &self,
        request: DescribeAdvancedQueryTemplateRequest,
    ) -> Call<'_, DescribeAdvancedQueryTemplateRequest> {
        self.inner.call(request)
    }
    /// Lists the regions in which ActionTrail is available, with endpoints.
    #[inline]
    pub fn describe_regions(
        &self,
        request: DescribeRegionsRequest,
    ) -> Call<'_, DescribeRegionsRequest> {
        self.inner.call(request)
    }
    /// Shows which events belong to the life cycle of a resource type.
    #[inline]
    pub fn describe_resource_life_cycle_events(
        &self,
        request: DescribeResourceLifeCycleEventsRequest,
    ) -> Call<'_, DescribeResourceLifeCycleEventsRequest> {
        self.inner.call(request)
    }
    /// Lists the scenarios for advanced queries.
    #[inline]
    pub fn describe_scenes(
        &self,
        request: DescribeScenesRequest,
    ) -> Call<'_, DescribeScenesRequest> {
        self.inner.call(request)
    }
    /// Lists the system templates that an advanced query scenario offers.
    #[inline]
    pub fn describe_search_templates(
        &self,
        request: DescribeSearchTemplatesRequest,
    ) -> Call<'_, DescribeSearchTemplatesRequest> {
        self.inner.call(request)
    }
    /// Lists trails with their destinations and status, with shadow and organization trails if requested.
    #[inline]
    pub fn describe_trails(
        &self,
        request: DescribeTrailsRequest,
    ) -> Call<'_, DescribeTrailsRequest> {
        self.inner.call(request)
    }
    /// Counts the account's alerts per day within a date range.
    #[inline]
    pub fn describe_user_alert_count(
        &self,
        request: DescribeUserAlertCountRequest,
    ) -> Call<'_, DescribeUserAlertCountRequest> {
        self.inner.call(request)
    }
    /// Counts the account's logs per day within a date range.
    #[inline]
    pub fn describe_user_log_count(
        &self,
        request: DescribeUserLogCountRequest,
    ) -> Call<'_, DescribeUserLogCountRequest> {
        self.inner.call(request)
    }
    /// Turns one type of event insight off.
    #[inline]
    pub fn disable_insight(
        &self,
        request: DisableInsightRequest,
    ) -> Call<'_, DisableInsightRequest> {
        self.inner.call(request)
    }
    /// Turns one type of event insight on.
    #[inline]
    pub fn enable_insight(
        &self,
        request: EnableInsightRequest,
    ) -> Call<'_, EnableInsightRequest> {
        self.inner.call(request)
    }
    /// Lists the events in which an AccessKey pair was last used.
    #[inline]
    pub fn get_access_key_last_used_events(
        &self,
        request: GetAccessKeyLastUsedEventsRequest,
    ) -> Call<'_, GetAccessKeyLastUsedEventsRequest> {
        self.inner.call(request)
    }
    /// Shows when and with which service an AccessKey pair was last used.
    #[inline]
    pub fn get_access_key_last_used_info(
        &self,
        request: GetAccessKeyLastUsedInfoRequest,
    ) -> Call<'_, GetAccessKeyLastUsedInfoRequest> {
        self.inner.call(request)
    }
    /// Lists the IP addresses from which an AccessKey pair was last used.
    #[inline]
    pub fn get_access_key_last_used_ips(
        &self,
        request: GetAccessKeyLastUsedIpsRequest,
    ) -> Call<'_, GetAccessKeyLastUsedIpsRequest> {
        self.inner.call(request)
    }
    /// Lists the cloud services that an AccessKey pair last accessed.
    #[inline]
    pub fn get_access_key_last_used_products(
        &self,
        request: GetAccessKeyLastUsedProductsRequest,
    ) -> Call<'_, GetAccessKeyLastUsedProductsRequest> {
        self.inner.call(request)
    }
    /// Lists the resources that an AccessKey pair last accessed.
    #[inline]
    pub fn get_access_key_last_used_resources(
        &self,
        request: GetAccessKeyLastUsedResourcesRequest,
    ) -> Call<'_, GetAccessKeyLastUsedResourcesRequest> {
        self.inner.call(request)
    }
    /// Reads one advanced query template, found by its ID.
    #[inline]
    pub fn get_advanced_query_template(
        &self,
        request: GetAdvancedQueryTemplateRequest,
    ) -> Call<'_, GetAdvancedQueryTemplateRequest> {
        self.inner.call(request)
    }
    /// Reads which data events a trail delivers, and in which regions.
    #[inline]
    pub fn get_data_event_selector(
        &self,
        request: GetDataEventSelectorRequest,
    ) -> Call<'_, GetDataEventSelectorRequest> {
        self.inner.call(request)
    }
    /// Shows a job for delivering past events, with its status per region.
    #[inline]
    pub fn get_delivery_history_job(
        &self,
        request: GetDeliveryHistoryJobRequest,
    ) -> Call<'_, GetDeliveryHistoryJobRequest> {
        self.inner.call(request)
    }
    /// Shows the region in which global events are stored.
    #[inline]
    pub fn get_global_events_storage_region(
        &self,
        request: GetGlobalEventsStorageRegionRequest,
    ) -> Call<'_, GetGlobalEventsStorageRegionRequest> {
        self.inner.call(request)
    }
    /// Reads the maturity metrics of the account's use of ActionTrail.
    #[inline]
    pub fn get_governance_metrics(
        &self,
        request: GetGovernanceMetricsRequest,
    ) -> Call<'_, GetGovernanceMetricsRequest> {
        self.inner.call(request)
    }
    /// Lists the insight types whose events a trail delivers.
    #[inline]
    pub fn get_insight_selectors(
        &self,
        request: GetInsightSelectorsRequest,
    ) -> Call<'_, GetInsightSelectorsRequest> {
        self.inner.call(request)
    }
    /// Lists the insight types that the account has turned on.
    #[inline]
    pub fn get_insight_types(
        &self,
        request: GetInsightTypesRequest,
    ) -> Call<'_, GetInsightTypesRequest> {
        self.inner.call(request)
    }
    /// Counts the account's insight events by type and region.
    #[inline]
    pub fn get_insights_events_count(
        &self,
        request: GetInsightsEventsCountRequest,
    ) -> Call<'_, GetInsightsEventsCountRequest> {
        self.inner.call(request)
    }
    /// Shows whether a trail is logging, with times and errors of its latest deliveries.
    #[inline]
    pub fn get_trail_status(
        &self,
        request: GetTrailStatusRequest,
    ) -> Call<'_, GetTrailStatusRequest> {
        self.inner.call(request)
    }
    /// Lists the data event selectors of all trails.
    #[inline]
    pub fn list_data_event_selectors(
        &self,
        request: ListDataEventSelectorsRequest,
    ) -> Call<'_, ListDataEventSelectorsRequest> {
        self.inner.call(request)
    }
    /// Lists the services and event names for which data events can be recorded.
    #[inline]
    pub fn list_data_event_services(
        &self,
        request: ListDataEventServicesRequest,
    ) -> Call<'_, ListDataEventServicesRequest> {
        self.inner.call(request)
    }
    /// Lists the jobs for delivering past events.
    #[inline]
    pub fn list_delivery_history_jobs(
        &self,
        request: ListDeliveryHistoryJobsRequest,
    ) -> Call<'_, ListDeliveryHistoryJobsRequest> {
        self.inner.call(request)
    }
    /// Searches the recorded events by conditions; at most two calls a second are allowed.
    #[inline]
    pub fn lookup_events(
        &self,
        request: LookupEventsRequest,
    ) -> Call<'_, LookupEventsRequest> {
        self.inner.call(request)
    }
    /// Searches the Insight events, which point to unusual activity, by time and attributes.
    #[inline]
    pub fn lookup_insight_events(
        &self,
        request: LookupInsightEventsRequest,
    ) -> Call<'_, LookupInsightEventsRequest> {
        self.inner.call(request)
    }
    /// Creates or replaces the data event selector of a trail, which must exist already.
    #[inline]
    pub fn put_data_event_selector(
        &self,
        request: PutDataEventSelectorRequest,
    ) -> Call<'_, PutDataEventSelectorRequest> {
        self.inner.call(request)
    }
    /// Sets the insight types whose events a trail delivers.
    #[inline]
    pub fn put_insight_selectors(
        &self,
        request: PutInsightSelectorsRequest,
    ) -> Call<'_, PutInsightSelectorsRequest> {
        self.inner.call(request)
    }
    /// Switches a trail on, so that events are delivered to OSS or Simple Log Service.
    #[inline]
    pub fn start_logging(
        &self,
        request: StartLoggingRequest,
    ) -> Call<'_, StartLoggingRequest> {
        self.inner.call(request)
    }
    /// Stops a trail from delivering events without deleting it.
    #[inline]
    pub fn stop_logging(
        &self,
        request: StopLoggingRequest,
    ) -> Call<'_, StopLoggingRequest> {
        self.inner.call(request)
    }
    /// Changes name or SQL of an advanced query template.
    #[inline]
    pub fn update_advanced_query_template(
        &self,
        request: UpdateAdvancedQueryTemplateRequest,
    ) -> Call<'_, UpdateAdvancedQueryTemplateRequest> {
        self.inner.call(request)
    }
    /// Sets the region in which global events are stored.
    #[inline]
    pub fn update_global_events_storage_region(
        &self,
        request: UpdateGlobalEventsStorageRegionRequest,
    ) -> Call<'_, UpdateGlobalEventsStorageRegionRequest> {
        self.inner.call(request)
    }
    /// Changes destination, event type or regions of a trail.
    #[inline]
    pub fn update_trail(
        &self,
        request: UpdateTrailRequest,
    ) -> Call<'_, UpdateTrailRequest> {
        self.inner.call(request)
    }
}

/// Errors that any operation of the product can return: `error.documented::<CommonError>()`.
///
/// - [`BucketDoesNotExistException`](DocumentedError::BucketDoesNotExistException)
/// - [`CreateLogStoreError`](DocumentedError::CreateLogStoreError)
/// - [`DeliveryHistoryJobNotFound`](DocumentedError::DeliveryHistoryJobNotFound)
/// - [`ForbiddenDeleteTrail`](DocumentedError::ForbiddenDeleteTrail)
/// - [`IncompleteSignature`](DocumentedError::IncompleteSignature)
/// - [`InsightTypeNotValid`](DocumentedError::InsightTypeNotValid)
/// - [`InsufficientBucketPolicyException`](DocumentedError::InsufficientBucketPolicyException)
/// - [`InsufficientSlsPolicyException`](DocumentedError::InsufficientSlsPolicyException)
/// - [`InternalError`](DocumentedError::InternalError)
/// - [`InternalFailure`](DocumentedError::InternalFailure)
/// - [`InternalServerError`](DocumentedError::InternalServerError)
/// - [`InvalidAcceptLanguage`](DocumentedError::InvalidAcceptLanguage)
/// - [`InvalidAction`](DocumentedError::InvalidAction)
/// - [`InvalidDeliveryConfigurationException`](DocumentedError::InvalidDeliveryConfigurationException)
/// - [`InvalidLookupAttributesException`](DocumentedError::InvalidLookupAttributesException)
/// - [`InvalidNextToken`](DocumentedError::InvalidNextToken)
/// - [`InvalidParameterCombination`](DocumentedError::InvalidParameterCombination)
/// - [`InvalidParameterDateOutOfRange`](DocumentedError::InvalidParameterDateOutOfRange)
/// - [`InvalidParameterEndTime`](DocumentedError::InvalidParameterEndTime)
/// - [`InvalidParameterStartTime`](DocumentedError::InvalidParameterStartTime)
/// - [`InvalidParameterStartTimeExceedsCurrent`](DocumentedError::InvalidParameterStartTimeExceedsCurrent)
/// - [`InvalidParameterStartTimeOutOfDate`](DocumentedError::InvalidParameterStartTimeOutOfDate)
/// - [`InvalidParameterValue`](DocumentedError::InvalidParameterValue)
/// - [`InvalidPrefixException`](DocumentedError::InvalidPrefixException)
/// - [`InvalidQueryParameter`](DocumentedError::InvalidQueryParameter)
/// - [`InvalidTimeRangeException`](DocumentedError::InvalidTimeRangeException)
/// - [`InvalidTrailNameException`](DocumentedError::InvalidTrailNameException)
/// - [`LogServiceException`](DocumentedError::LogServiceException)
/// - [`LookupEventsParameterError`](DocumentedError::LookupEventsParameterError)
/// - [`MaximumNumberOfDeliveryHistoryJobsExceededException`](DocumentedError::MaximumNumberOfDeliveryHistoryJobsExceededException)
/// - [`MaximumNumberOfOrganizationTrailExceeded`](DocumentedError::MaximumNumberOfOrganizationTrailExceeded)
/// - [`MaximumNumberOfTrailsExceededException`](DocumentedError::MaximumNumberOfTrailsExceededException)
/// - [`NeedOssRamAuthorize`](DocumentedError::NeedOssRamAuthorize)
/// - [`NeedServiceLinkedRole`](DocumentedError::NeedServiceLinkedRole)
/// - [`NeedSlsRamAuthorize`](DocumentedError::NeedSlsRamAuthorize)
/// - [`NoPermission`](DocumentedError::NoPermission)
/// - [`NotAllowCreateOrganizationTrail`](DocumentedError::NotAllowCreateOrganizationTrail)
/// - [`NotSupportDeliveryHistoryJob`](DocumentedError::NotSupportDeliveryHistoryJob)
/// - [`RepeatOssBucket`](DocumentedError::RepeatOssBucket)
/// - [`ServiceTrailNotExist`](DocumentedError::ServiceTrailNotExist)
/// - [`ServiceUnavailable`](DocumentedError::ServiceUnavailable)
/// - [`SlsLogStoreDoesNotExistException`](DocumentedError::SlsLogStoreDoesNotExistException)
/// - [`SlsProjectDoesNotExistException`](DocumentedError::SlsProjectDoesNotExistException)
/// - [`TrailAlreadyExistsException`](DocumentedError::TrailAlreadyExistsException)
/// - [`TrailNotFoundException`](DocumentedError::TrailNotFoundException)
/// - [`TrailNotValid`](DocumentedError::TrailNotValid)
pub type CommonError = DocumentedError;
