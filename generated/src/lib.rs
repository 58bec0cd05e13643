// Written by `codegen generate` from the API reference. What is changed by hand is lost.

//! Rust SDK for Alibaba Cloud.
//!
#![cfg_attr(feature = "ecs", doc = include_str!("../README.md"))]
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
#[doc(inline)]
pub use alicloud_runtime::guide;

#[cfg(feature = "actiontrail")]
#[doc(no_inline)]
pub use alicloud_actiontrail as actiontrail;

#[cfg(feature = "adb")]
#[doc(no_inline)]
pub use alicloud_adb as adb;

#[cfg(feature = "adb_2019_03_15")]
#[doc(no_inline)]
pub use alicloud_adb_2019_03_15 as adb_2019_03_15;

#[cfg(feature = "ahas_openapi")]
#[doc(no_inline)]
pub use alicloud_ahas_openapi as ahas_openapi;

#[cfg(feature = "alb")]
#[doc(no_inline)]
pub use alicloud_alb as alb;

#[cfg(feature = "alidns")]
#[doc(no_inline)]
pub use alicloud_alidns as alidns;

#[cfg(feature = "alikafka")]
#[doc(no_inline)]
pub use alicloud_alikafka as alikafka;

#[cfg(feature = "amqp_open")]
#[doc(no_inline)]
pub use alicloud_amqp_open as amqp_open;

#[cfg(feature = "arms")]
#[doc(no_inline)]
pub use alicloud_arms as arms;

#[cfg(feature = "baas")]
#[doc(no_inline)]
pub use alicloud_baas as baas;

#[cfg(feature = "bailian")]
#[doc(no_inline)]
pub use alicloud_bailian as bailian;

#[cfg(feature = "bssopenapi")]
#[doc(no_inline)]
pub use alicloud_bssopenapi as bssopenapi;

#[cfg(feature = "cas")]
#[doc(no_inline)]
pub use alicloud_cas as cas;

#[cfg(feature = "cbn")]
#[doc(no_inline)]
pub use alicloud_cbn as cbn;

#[cfg(feature = "ccc")]
#[doc(no_inline)]
pub use alicloud_ccc as ccc;

#[cfg(feature = "cdn")]
#[doc(no_inline)]
pub use alicloud_cdn as cdn;

#[cfg(feature = "clickhouse")]
#[doc(no_inline)]
pub use alicloud_clickhouse as clickhouse;

#[cfg(feature = "clickhouse_2023_05_22")]
#[doc(no_inline)]
pub use alicloud_clickhouse_2023_05_22 as clickhouse_2023_05_22;

#[cfg(feature = "cloudapi")]
#[doc(no_inline)]
pub use alicloud_cloudapi as cloudapi;

#[cfg(feature = "cloudfw")]
#[doc(no_inline)]
pub use alicloud_cloudfw as cloudfw;

#[cfg(feature = "cloudsso")]
#[doc(no_inline)]
pub use alicloud_cloudsso as cloudsso;

#[cfg(feature = "cms")]
#[doc(no_inline)]
pub use alicloud_cms as cms;

#[cfg(feature = "cms_2024_03_30")]
#[doc(no_inline)]
pub use alicloud_cms_2024_03_30 as cms_2024_03_30;

#[cfg(feature = "config")]
#[doc(no_inline)]
pub use alicloud_config as config;

#[cfg(feature = "cr")]
#[doc(no_inline)]
pub use alicloud_cr as cr;

#[cfg(feature = "cs")]
#[doc(no_inline)]
pub use alicloud_cs as cs;

#[cfg(feature = "das")]
#[doc(no_inline)]
pub use alicloud_das as das;

#[cfg(feature = "dcdn")]
#[doc(no_inline)]
pub use alicloud_dcdn as dcdn;

#[cfg(feature = "ddosbgp")]
#[doc(no_inline)]
pub use alicloud_ddosbgp as ddosbgp;

#[cfg(feature = "ddoscoo")]
#[doc(no_inline)]
pub use alicloud_ddoscoo as ddoscoo;

#[cfg(feature = "ddospro")]
#[doc(no_inline)]
pub use alicloud_ddospro as ddospro;

#[cfg(feature = "dds")]
#[doc(no_inline)]
pub use alicloud_dds as dds;

#[cfg(feature = "dg")]
#[doc(no_inline)]
pub use alicloud_dg as dg;

#[cfg(feature = "documentautoml")]
#[doc(no_inline)]
pub use alicloud_documentautoml as documentautoml;

#[cfg(feature = "domain")]
#[doc(no_inline)]
pub use alicloud_domain as domain;

#[cfg(feature = "dts")]
#[doc(no_inline)]
pub use alicloud_dts as dts;

#[cfg(feature = "dysmsapi")]
#[doc(no_inline)]
pub use alicloud_dysmsapi as dysmsapi;

#[cfg(feature = "ebs")]
#[doc(no_inline)]
pub use alicloud_ebs as ebs;

#[cfg(feature = "ecd")]
#[doc(no_inline)]
pub use alicloud_ecd as ecd;

#[cfg(feature = "eci")]
#[doc(no_inline)]
pub use alicloud_eci as eci;

#[cfg(feature = "ecs")]
#[doc(no_inline)]
pub use alicloud_ecs as ecs;

#[cfg(feature = "edututor")]
#[doc(no_inline)]
pub use alicloud_edututor as edututor;

#[cfg(feature = "elasticsearch")]
#[doc(no_inline)]
pub use alicloud_elasticsearch as elasticsearch;

#[cfg(feature = "emr")]
#[doc(no_inline)]
pub use alicloud_emr as emr;

#[cfg(feature = "ens")]
#[doc(no_inline)]
pub use alicloud_ens as ens;

#[cfg(feature = "ess")]
#[doc(no_inline)]
pub use alicloud_ess as ess;

#[cfg(feature = "ess_2022_02_22")]
#[doc(no_inline)]
pub use alicloud_ess_2022_02_22 as ess_2022_02_22;

#[cfg(feature = "eventbridge")]
#[doc(no_inline)]
pub use alicloud_eventbridge as eventbridge;

#[cfg(feature = "expressconnectrouter")]
#[doc(no_inline)]
pub use alicloud_expressconnectrouter as expressconnectrouter;

#[cfg(feature = "ga")]
#[doc(no_inline)]
pub use alicloud_ga as ga;

#[cfg(feature = "gpdb")]
#[doc(no_inline)]
pub use alicloud_gpdb as gpdb;

#[cfg(feature = "green")]
#[doc(no_inline)]
pub use alicloud_green as green;

#[cfg(feature = "gwlb")]
#[doc(no_inline)]
pub use alicloud_gwlb as gwlb;

#[cfg(feature = "hbr")]
#[doc(no_inline)]
pub use alicloud_hbr as hbr;

#[cfg(feature = "ice")]
#[doc(no_inline)]
pub use alicloud_ice as ice;

#[cfg(feature = "imm")]
#[doc(no_inline)]
pub use alicloud_imm as imm;

#[cfg(feature = "ims")]
#[doc(no_inline)]
pub use alicloud_ims as ims;

#[cfg(feature = "kms")]
#[doc(no_inline)]
pub use alicloud_kms as kms;

#[cfg(feature = "linkwan")]
#[doc(no_inline)]
pub use alicloud_linkwan as linkwan;

#[cfg(feature = "live")]
#[doc(no_inline)]
pub use alicloud_live as live;

#[cfg(feature = "mse")]
#[doc(no_inline)]
pub use alicloud_mse as mse;

#[cfg(feature = "mts")]
#[doc(no_inline)]
pub use alicloud_mts as mts;

#[cfg(feature = "nas")]
#[doc(no_inline)]
pub use alicloud_nas as nas;

#[cfg(feature = "nis")]
#[doc(no_inline)]
pub use alicloud_nis as nis;

#[cfg(feature = "nlb")]
#[doc(no_inline)]
pub use alicloud_nlb as nlb;

#[cfg(feature = "ocr_api")]
#[doc(no_inline)]
pub use alicloud_ocr_api as ocr_api;

#[cfg(feature = "oos")]
#[doc(no_inline)]
pub use alicloud_oos as oos;

#[cfg(feature = "petadata")]
#[doc(no_inline)]
pub use alicloud_petadata as petadata;

#[cfg(feature = "polardb")]
#[doc(no_inline)]
pub use alicloud_polardb as polardb;

#[cfg(feature = "polardbx")]
#[doc(no_inline)]
pub use alicloud_polardbx as polardbx;

#[cfg(feature = "privatelink")]
#[doc(no_inline)]
pub use alicloud_privatelink as privatelink;

#[cfg(feature = "pvtz")]
#[doc(no_inline)]
pub use alicloud_pvtz as pvtz;

#[cfg(feature = "quanmiaolightapp")]
#[doc(no_inline)]
pub use alicloud_quanmiaolightapp as quanmiaolightapp;

#[cfg(feature = "quotas")]
#[doc(no_inline)]
pub use alicloud_quotas as quotas;

#[cfg(feature = "r_kvstore")]
#[doc(no_inline)]
pub use alicloud_r_kvstore as r_kvstore;

#[cfg(feature = "ram")]
#[doc(no_inline)]
pub use alicloud_ram as ram;

#[cfg(feature = "rds")]
#[doc(no_inline)]
pub use alicloud_rds as rds;

#[cfg(feature = "resourcecenter")]
#[doc(no_inline)]
pub use alicloud_resourcecenter as resourcecenter;

#[cfg(feature = "resourcemanager")]
#[doc(no_inline)]
pub use alicloud_resourcemanager as resourcemanager;

#[cfg(feature = "resourcesharing")]
#[doc(no_inline)]
pub use alicloud_resourcesharing as resourcesharing;

#[cfg(feature = "rocketmq")]
#[doc(no_inline)]
pub use alicloud_rocketmq as rocketmq;

#[cfg(feature = "ros")]
#[doc(no_inline)]
pub use alicloud_ros as ros;

#[cfg(feature = "sae")]
#[doc(no_inline)]
pub use alicloud_sae as sae;

#[cfg(feature = "sas")]
#[doc(no_inline)]
pub use alicloud_sas as sas;

#[cfg(feature = "sddp")]
#[doc(no_inline)]
pub use alicloud_sddp as sddp;

#[cfg(feature = "servicemesh")]
#[doc(no_inline)]
pub use alicloud_servicemesh as servicemesh;

#[cfg(feature = "slb")]
#[doc(no_inline)]
pub use alicloud_slb as slb;

#[cfg(feature = "sls")]
#[doc(no_inline)]
pub use alicloud_sls as sls;

#[cfg(feature = "smc")]
#[doc(no_inline)]
pub use alicloud_smc as smc;

#[cfg(feature = "sts")]
#[doc(no_inline)]
pub use alicloud_sts as sts;

#[cfg(feature = "swas_open")]
#[doc(no_inline)]
pub use alicloud_swas_open as swas_open;

#[cfg(feature = "tag")]
#[doc(no_inline)]
pub use alicloud_tag as tag;

#[cfg(feature = "uis")]
#[doc(no_inline)]
pub use alicloud_uis as uis;

#[cfg(feature = "vod")]
#[doc(no_inline)]
pub use alicloud_vod as vod;

#[cfg(feature = "vpc")]
#[doc(no_inline)]
pub use alicloud_vpc as vpc;

#[cfg(feature = "vpcpeer")]
#[doc(no_inline)]
pub use alicloud_vpcpeer as vpcpeer;

#[cfg(feature = "waf_openapi")]
#[doc(no_inline)]
pub use alicloud_waf_openapi as waf_openapi;

#[cfg(feature = "waf_openapi_2021_10_01")]
#[doc(no_inline)]
pub use alicloud_waf_openapi_2021_10_01 as waf_openapi_2021_10_01;

#[cfg(feature = "webplus")]
#[doc(no_inline)]
pub use alicloud_webplus as webplus;

#[cfg(feature = "xtrace")]
#[doc(no_inline)]
pub use alicloud_xtrace as xtrace;

#[cfg(feature = "yundun_bastionhost")]
#[doc(no_inline)]
pub use alicloud_yundun_bastionhost as yundun_bastionhost;
